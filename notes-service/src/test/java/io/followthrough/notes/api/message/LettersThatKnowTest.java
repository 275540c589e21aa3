package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static io.followthrough.notes.api.message.MessageScene.REFERENCE;
import static io.followthrough.notes.api.message.MessageScene.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.reminders.About;
import io.followthrough.contracts.reminders.AboutType;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters quote what is meant to be said, know how things stand, and follow corrections. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LettersThatKnowTest {

    private static final String RUDE = "They interrupted each other all the time - red flag";
    private static final String PRIVATE = """
            {"questions": [{"asked": "Why should we hire you?", "hard": true}, {"asked": "Tell us about a failure.", "hard": true, "theme": "failure"}],
             "observations": [{"kind": "STOOD_OUT", "text": "%s"},
                              {"kind": "STOOD_OUT", "text": "He seemed bored when I explained the migration", "interviewerId": "%s"},
                              {"kind": "CONCERN", "text": "They think I am too junior"},
                              {"kind": "UNSAID", "text": "I should have mentioned my AWS certificate."}]}""".formatted(RUDE, AMARA);
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
    void private_notes_stand_in_no_draft_and_some_are_proposed() {
        scene.remembering(PRIVATE);

        for (Response drafted : List.of(
                scene.thankYou(LIN),
                scene.thankYou(AMARA),
                scene.draft("FOLLOW_UP", "EMAIL", ""),
                scene.draft("FOLLOW_UP", "PHONE", ""),
                scene.draft("REFERRER_THANKS", "EMAIL", ""),
                scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE)),
                scene.draft("CONNECT", "LINKEDIN", to(LIN)))) {
            String body = drafted.then().statusCode(201).extract().path("body");
            assertThat(body).doesNotContain("interrupted", "bored", "hire you", "failure", "junior", "AWS");
            drafted.then().body("lint.severity", not(hasItem("ERROR")));
        }
        scene.thankYou(AMARA)
                .then()
                .body("missing", equalTo(List.of("SOMETHING_SPECIFIC")))
                .body("mightQuote.kind", equalTo(List.of("STOOD_OUT", "STOOD_OUT", "UNSAID")))
                .body("mightQuote[0].text", equalTo("He seemed bored when I explained the migration"))
                .body("mightQuote[0].interviewerId", equalTo(AMARA.toString()))
                .body("mightQuote[1].interviewerId", nullValue());
        scene.thankYou(LIN).then().body("mightQuote", hasSize(2));
    }

    @Test
    void a_private_note_in_a_typed_body_is_an_error_with_its_place() {
        scene.remembering(PRIVATE);
        String start = "Dear Lin, ";

        Response typed = scene.typed(LIN, start + RUDE + ".");

        typed.then()
                .statusCode(201)
                .body("lint[0].rule", equalTo("PRIVATE_NOTE"))
                .body("lint[0].severity", equalTo("ERROR"))
                .body("lint[0].at.offset", equalTo(start.length()))
                .body("lint[0].at.length", equalTo(RUDE.length()))
                .body("mightQuote", empty());
        scene.remembering(MEANT);
        message(typed.path("id")).body("lint.rule", not(hasItem("PRIVATE_NOTE")));
    }

    @Test
    void weighing_a_job_is_private_too() {
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"flags\": [{\"colour\": \"RED\", \"text\": \"Half of the team has left\"}]}")
                .put("/v1/evaluations/" + scene.round().opportunityId())
                .then()
                .statusCode(200);

        scene.typed(LIN, "Dear Lin, half of the team has left, I hear.")
                .then()
                .body("lint.rule", hasItem("PRIVATE_NOTE"));
    }

    @Test
    void a_note_of_before_becomes_quotable_and_the_draft_follows() {
        scene.remembering("{\"observations\": [{\"kind\": \"STOOD_OUT\", \"text\": \"The roadmap for next winter\"}]}");
        String draft = scene.thankYou(LIN).path("id");
        message(draft).body("missing", equalTo(List.of("SOMETHING_SPECIFIC")));

        scene.remembering(
                "{\"observations\": [{\"kind\": \"STOOD_OUT\", \"text\": \"The roadmap for next winter\", \"quotable\": true}]}");

        message(draft)
                .body("body", containsString("The roadmap for next winter."))
                .body("missing", empty())
                .body("mightQuote", empty())
                .body("lint", empty());
    }

    @Test
    void private_life_is_never_quotable() {
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body(
                        "{\"observations\": [{\"kind\": \"PERSONAL_INTEREST\", \"text\": \"hockey\", \"quotable\": true}]}")
                .put("/v1/debriefs/" + scene.round().interviewId())
                .then()
                .statusCode(422)
                .body("rule", equalTo("R13"));
    }

    @Test
    void notes_of_other_candidates_and_tenants_never_come_near_a_draft() {
        try (MessageScene other =
                new MessageScene(Duration.ofHours(30)).played().remembering(MEANT)) {
            scene.thankYou(LIN)
                    .then()
                    .body("body", not(containsString("roadmap")))
                    .body("mightQuote", empty());
            scene.typed(LIN, "Dear Lin, the roadmap for next winter.")
                    .then()
                    .body("lint.rule", not(hasItem("PRIVATE_NOTE")));
            assertThat(other.thankYou(LIN).<String>path("body")).contains("roadmap");
        }
    }

    @Test
    void after_a_rejection_thanks_ask_nothing_and_no_follow_up_is_drafted() {
        scene.remembering(MEANT);
        String open = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        String thanks = scene.thankYou(LIN).path("id");
        String briefing = scene.draft("REFERRER_THANKS", "EMAIL", "").path("id");

        outcome(OpportunityOutcome.REJECTED);

        awaitState(open, "WITHDRAWN");
        message(open)
                .body("withdrawal.rule", equalTo("R34"))
                .body("withdrawal.reason", startsWith("They turned you down"))
                .body("withdrawal.at", notNullValue());
        message(thanks)
                .body("state", equalTo("DRAFT"))
                .body("body", allOf(not(containsString("?")), containsString("decision went another way")))
                .body("lint", empty());
        message(briefing).body("body", containsString("did not lead to an offer this time"));
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
        responded();
        awaitState(draft, "WITHDRAWN");

        revive(draft).statusCode(200).body("state", equalTo("DRAFT")).body("withdrawal.rule", equalTo("R32"));
        revive(draft).statusCode(200).body("state", equalTo("DRAFT"));
        outcome(OpportunityOutcome.REJECTED);
        scene.awaitTold();
        message(draft).body("state", equalTo("DRAFT"));
        scene.sent(draft, "{}").then().statusCode(200).body("state", equalTo("SENT"));
        revive(draft).statusCode(409);
        revive(UUID.randomUUID().toString()).statusCode(404);
        assertThat(scene.scene().log().await(MessageDrafted.class, 2))
                .extracting(drafted -> drafted.messageId().toString())
                .containsExactly(draft, draft);
    }

    @Test
    void what_was_withdrawn_can_be_sent_all_the_same() {
        String draft = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        responded();
        awaitState(draft, "WITHDRAWN");

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

        awaitState(followUp, "WITHDRAWN");
        awaitState(toLin, "WITHDRAWN");
        message(toAmara).body("state", equalTo("DRAFT"));
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/thank-yous/" + scene.round().interviewId())
                .then()
                .body("thankYous.find { it.recipientId == '" + LIN + "' }.messageId", nullValue());
    }

    @Test
    void the_second_follow_up_speaks_of_the_first_and_is_not_alike_to_it() {
        scene.remembering(
                "{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The roadmap for next winter\"}]}");
        String first = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        scene.sent(first, "{}");

        Response second = scene.draft("FOLLOW_UP", "EMAIL", "");

        second.then()
                .statusCode(201)
                .body("missing", hasItem("REASON"))
                .body("body", containsString("I got in touch with you on"))
                .body("body", not(containsString("roadmap")))
                .body("lint.rule", not(hasItem("ALIKE")));
        scene.draft(
                        "FOLLOW_UP",
                        "EMAIL",
                        ", \"body\": \"Dear Lin, the roadmap for next winter. Where do things stand?\"")
                .then()
                .body("lint.find { it.rule == 'ALIKE' }.message", containsString(first));
        scene.sent(second.path("id"), "{}");
        assertThat(scene.scene().log().await(MessageSent.class, 2))
                .extracting(MessageSent::reasonGiven)
                .containsExactly(true, false);
        scene.draft("FOLLOW_UP", "EMAIL", "").then().statusCode(409).body("rule", equalTo("R28"));
    }

    @Test
    void a_follow_up_made_elsewhere_counts() {
        String draft = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        logged(Duration.ofHours(1));
        logged(Duration.ofHours(2));

        awaitState(draft, "WITHDRAWN");
        scene.draft("FOLLOW_UP", "EMAIL", "").then().statusCode(409).body("rule", equalTo("R28"));
    }

    @Test
    void a_reference_is_told_what_to_highlight() {
        scene.remembering(PRIVATE);

        scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE) + ", \"highlight\": \"the night train pilot\"")
                .then()
                .statusCode(201)
                .body("highlight", equalTo("the night train pilot"))
                .body("body", containsString("the night train pilot."))
                .body("body", not(containsString("junior")))
                .body("missing", empty());
        scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE))
                .then()
                .body("missing", equalTo(List.of("HIGHLIGHT")))
                .body("lint.rule", equalTo(List.of("R23")));
        scene.draft("THANK_YOU", "EMAIL", to(LIN) + ", \"highlight\": \"the pilot\"")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R23"));
    }

    @Test
    void an_untouched_draft_follows_corrections_and_a_touched_one_is_judged_anew() {
        String untouched = scene.thankYou(LIN).path("id");
        String etag = scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages/" + untouched)
                .header("ETag");
        String touched = scene.typed(LIN, "Dear Lin,\\nThank you for your time; I want this role at Northwind.")
                .then()
                .body("lint.rule", equalTo(List.of("R13")))
                .extract()
                .path("id");

        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        scene.round()
                                .withPeople(List.of(
                                        new Attendee(LIN, "Linda Chan", "CTO", true),
                                        new Attendee(AMARA, "Amara Okafor", null, true)))
                                .completed());
        scene.scene().decideBy(scene.round(), LocalDate.parse("2030-01-15"), null);
        scene.awaitTold();

        message(untouched)
                .body("body", startsWith("Dear Linda Chan,"))
                .body("body", not(containsString("by when you expect")));
        message(touched).body("body", startsWith("Dear Lin,")).body("lint.rule", equalTo(List.of("R12", "R13")));
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages?opportunityId=" + scene.round().opportunityId())
                .then()
                .body("items[0].body", startsWith("Dear Linda Chan,"))
                .body("items[1].lint.rule", equalTo(List.of("R12", "R13")));
        scene.scene()
                .asCandidate("cand-1")
                .header("If-None-Match", etag)
                .get("/v1/messages/" + untouched)
                .then()
                .statusCode(200);
        scene.sent(untouched, "{}").then().statusCode(200).body("body", startsWith("Dear Linda Chan,"));
    }

    private void outcome(OpportunityOutcome outcome) {
        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOutcomeRecorded(
                                scene.round().opportunityId(), "cand-1", outcome, null, Instant.now()));
    }

    private void responded() {
        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        new EmployerResponded(
                                UUID.randomUUID(),
                                scene.round().opportunityId(),
                                "cand-1",
                                ResponseChannel.EMAIL,
                                Instant.now()));
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

    private ValidatableResponse message(String id) {
        return scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse revive(String id) {
        return scene.scene()
                .as(Tokens.candidate(scene.scene().tenant(), "cand-1"))
                .post("/v1/messages/" + id + "/revival")
                .then();
    }

    private void awaitState(String id, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> message(id).extract().path("state").equals(state));
    }
}
