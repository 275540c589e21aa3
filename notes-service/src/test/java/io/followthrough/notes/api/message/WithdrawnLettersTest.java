package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewOutcome;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.reminders.About;
import io.followthrough.contracts.reminders.AboutType;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters whose reason is gone are withdrawn, and can be taken up again. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class WithdrawnLettersTest {

    private static final String MEANT =
            "{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The roadmap for next winter\"}]}";

    private MessageScene scene;

    @BeforeEach
    void meet() {
        scene = new MessageScene(Duration.ofHours(30)).played();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void after_a_rejection_thanks_ask_nothing_and_no_follow_up_is_drafted() {
        scene.remembering(MEANT);
        String open = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        String thanks = scene.thankYou(LIN).path("id");
        String briefing = scene.draft("REFERRER_THANKS", "EMAIL", "").path("id");

        scene.outcome(OpportunityOutcome.REJECTED);

        scene.awaitState(open, "WITHDRAWN");
        scene.message(open)
                .body("withdrawal.rule", equalTo("R34"))
                .body("withdrawal.reason", startsWith("They turned you down"))
                .body("withdrawal.at", notNullValue());
        scene.message(thanks)
                .body("state", equalTo("DRAFT"))
                .body("body", allOf(not(containsString("?")), containsString("decision went another way")))
                .body("lint", empty());
        scene.message(briefing).body("body", containsString("did not lead to an offer this time"));
        scene.draft("FOLLOW_UP", "EMAIL", "")
                .then()
                .statusCode(409)
                .body("rule", equalTo("R34"))
                .body("detail", startsWith("They turned you down"));
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages?state=WITHDRAWN&opportunityId="
                        + scene.round().opportunityId())
                .then()
                .body("items.id", equalTo(List.of(open)));
    }

    @Test
    void a_withdrawn_draft_can_be_taken_up_again() {
        String draft = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        scene.responded();
        scene.awaitState(draft, "WITHDRAWN");

        scene.revive(draft).statusCode(200).body("state", equalTo("DRAFT")).body("withdrawal.rule", equalTo("R32"));
        scene.revive(draft).statusCode(200).body("state", equalTo("DRAFT"));
        scene.outcome(OpportunityOutcome.REJECTED);
        scene.awaitTold();
        scene.message(draft).body("state", equalTo("DRAFT"));
        scene.sent(draft, "{}").then().statusCode(200).body("state", equalTo("SENT"));
        scene.revive(draft).statusCode(409);
        scene.revive(UUID.randomUUID().toString()).statusCode(404);
        assertThat(scene.scene().log().await(MessageDrafted.class, 2))
                .extracting(drafted -> drafted.messageId().toString())
                .containsExactly(draft, draft);
    }

    @Test
    void what_was_withdrawn_can_be_sent_all_the_same() {
        String draft = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        scene.responded();
        scene.awaitState(draft, "WITHDRAWN");

        scene.sent(draft, "{}").then().statusCode(200).body("state", equalTo("SENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "dismissed", "cancelled"})
    void a_draft_goes_with_the_reminder_that_asked_for_it(String how) {
        UUID reminder = UUID.randomUUID();
        scene.scene().followUpDue(scene.round(), reminder, 1);
        String followUp = scene.scene()
                .log()
                .await(MessageDrafted.class, 1)
                .get(0)
                .messageId()
                .toString();
        String toLin = scene.thankYou(LIN).path("id");
        String toAmara = scene.thankYou(AMARA).path("id");

        ended(
                how,
                reminder,
                ReminderKind.FOLLOW_UP,
                new About(AboutType.OPPORTUNITY, scene.round().opportunityId()));
        ended(how, UUID.randomUUID(), ReminderKind.THANK_YOU, new About(AboutType.INTERVIEWER, LIN));

        scene.awaitState(followUp, "WITHDRAWN");
        scene.awaitState(toLin, "WITHDRAWN");
        scene.message(toAmara).body("state", equalTo("DRAFT"));
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/thank-yous/" + scene.round().interviewId())
                .then()
                .body("thankYous.find { it.recipientId == '" + LIN + "' }.messageId", nullValue());
    }

    @Test
    void a_follow_up_made_elsewhere_counts() {
        String draft = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        logged(Duration.ofHours(1));
        logged(Duration.ofHours(2));

        scene.awaitState(draft, "WITHDRAWN");
        scene.draft("FOLLOW_UP", "EMAIL", "").then().statusCode(409).body("rule", equalTo("R28"));
    }

    /** A round has an outcome of its own, before the hiring process has one. */
    @Test
    void after_a_round_was_lost_its_thanks_ask_nothing_and_its_follow_ups_are_withdrawn() {
        scene.remembering(MEANT);
        String open = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        String thanks = scene.thankYou(LIN).path("id");
        scene.message(thanks).body("body", containsString("?"));

        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewOutcomeRecorded(
                                scene.round().interviewId(),
                                scene.round().opportunityId(),
                                "cand-1",
                                InterviewOutcome.REJECTED,
                                null,
                                Instant.now()));

        scene.awaitState(open, "WITHDRAWN");
        scene.message(thanks)
                .body("state", equalTo("DRAFT"))
                .body("body", allOf(not(containsString("?")), containsString("decision went another way")))
                .body("lint", empty());
        scene.draft("FOLLOW_UP", "EMAIL", "").then().statusCode(409);
    }

    private void logged(Duration afterTheRound) {
        scene.scene()
                .sender()
                .send(
                        Topic.REMINDERS,
                        new FollowUpLogged(
                                UUID.randomUUID(),
                                scene.round().opportunityId(),
                                scene.round().interviewId(),
                                null,
                                "cand-1",
                                Channel.PHONE,
                                1,
                                false,
                                List.of(),
                                scene.round().endsAt().plus(afterTheRound)));
    }

    private void ended(String how, UUID reminder, ReminderKind kind, About about) {
        UUID opportunity = scene.round().opportunityId();
        UUID interview = scene.round().interviewId();
        scene.scene()
                .sender()
                .send(
                        Topic.REMINDERS,
                        switch (how) {
                            case "done" ->
                                new ReminderDone(
                                        reminder, kind, about, opportunity, interview, "cand-1", Instant.now(), false);
                            case "dismissed" ->
                                new ReminderDismissed(
                                        reminder, kind, about, opportunity, interview, "cand-1", Instant.now());
                            default ->
                                new ReminderCancelled(
                                        reminder, kind, about, opportunity, interview, "cand-1", "R33", Instant.now());
                        });
    }
}
