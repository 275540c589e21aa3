package io.followthrough.notes.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.PromisedMaterial;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PreparingAFollowUpTest {

    private final UUID reminder = UUID.randomUUID();
    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("-sandbox");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofDays(7)), "Europe/Berlin");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void the_draft_recalls_what_was_promised_and_something_that_was_discussed() {
        UUID met = UUID.randomUUID();
        PlayedRound discussed = PlayedRound.ending(Instant.parse("2026-11-05T14:00:00Z"), "Europe/Berlin")
                .withDecisionBy("2026-11-06")
                .withPeople(List.of(
                        new Attendee(UUID.randomUUID(), "Was Away", null, false),
                        new Attendee(met, "Lin Chen", "CTO", true)));
        scene.complete(discussed);
        scene.awaitDebrief(discussed);
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The move to event sourcing.\"}]}")
                .put("/v1/debriefs/" + discussed.interviewId());

        scene.followUpDue(discussed, reminder, 1);

        MessageDrafted drafted = scene.log().await(MessageDrafted.class, 1).get(0);
        assertThat(drafted.composed()).isTrue();
        assertThat(drafted.recipientId()).isEqualTo(met);
        scene.asCandidate("cand-1")
                .get("/v1/messages/" + drafted.messageId())
                .then()
                .statusCode(200)
                .body("kind", equalTo("FOLLOW_UP"))
                .body("state", equalTo("DRAFT"))
                .body("channel", equalTo("EMAIL"))
                .body("body", containsString("Dear Lin Chen"))
                .body("body", containsString("Thursday 5 November"))
                .body("body", containsString("Data engineer role at Northwind"))
                .body("body", containsString("The move to event sourcing."))
                .body("body", containsString("decide by Friday 6 November"))
                .body("lint", empty());
    }

    @Test
    void the_draft_recalls_the_materials_that_were_promised_and_what_was_sent_of_them() {
        PromisedMaterial references = material("Three references");
        PromisedMaterial samples = material("Work samples");
        PromisedMaterial withdrawn = material("A thesis");
        scene.sender().send(Topic.INTERVIEWS, round.opened());
        scene.sender().send(Topic.INTERVIEWS, promising(references, samples, withdrawn));
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new MaterialRequested(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                "cand-1",
                                "A certificate",
                                LocalDate.parse("2030-02-01"),
                                Instant.now()));
        WireEvent sent = scene.sender().send(Topic.INTERVIEWS, sent(samples));
        scene.sender().send(Topic.INTERVIEWS, promising(references, samples));
        scene.sender().send(sent);
        PlayedRound marker = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, marker.scheduled());
        scene.awaitDebrief(marker);

        scene.followUpDue(round, reminder, 1);
        UUID message = scene.log().await(MessageDrafted.class, 1).get(0).messageId();

        scene.asCandidate("cand-1")
                .get("/v1/messages/" + message)
                .then()
                .body("body", containsString("what I promised you has arrived: Work samples."))
                .body("body", containsString("what else I promised you: Three references; A certificate."));
    }

    @Test
    void without_notes_the_draft_says_what_is_missing() {
        scene.complete(round);
        scene.followUpDue(round, reminder, 1);

        scene.log().await(MessageDrafted.class, 1);

        scene.asCandidate("cand-1")
                .get("/v1/messages?opportunityId=" + round.opportunityId())
                .then()
                .body("items[0].body", containsString("Dear Amara Okafor"))
                .body("items[0].missing", equalTo(List.of("SOMETHING_SPECIFIC", "SENDER")))
                .body("items[0].lint.rule", hasItem("R30"));
    }

    @Test
    void a_reminder_gets_one_draft_however_often_it_nudges() {
        scene.complete(round);
        scene.awaitDebrief(round);
        WireEvent due = scene.followUpDue(round, reminder, 1);
        scene.sender().send(due);
        scene.followUpDue(round, reminder, 2);
        UUID second = UUID.randomUUID();
        scene.followUpDue(round, second, 1);

        scene.log().await(MessageDrafted.class, 2);

        scene.asCandidate("cand-1")
                .get("/v1/messages?opportunityId=" + round.opportunityId())
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void a_follow_up_that_falls_due_before_its_round_is_known_is_prepared_later() {
        scene.followUpDue(round, reminder, 1);
        scene.followUpDue(round, reminder, 2);
        awaitRemindersTaken(round, 1);
        assertThat(scene.log().all(MessageDrafted.class)).isEmpty();

        scene.complete(round);

        scene.log().await(MessageDrafted.class, 1);
        scene.asCandidate("cand-1")
                .get("/v1/messages?opportunityId=" + round.opportunityId())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_follow_up_waits_for_the_completion_of_a_round_that_is_only_scheduled() {
        scene.schedule(round);
        scene.awaitDebrief(round);
        scene.followUpDue(round, reminder, 1);
        awaitRemindersTaken(round, 1);
        assertThat(scene.log().all(MessageDrafted.class)).isEmpty();

        scene.sender().send(Topic.INTERVIEWS, round.completed());

        assertThat(scene.log().await(MessageDrafted.class, 1).get(0).interviewId())
                .isEqualTo(round.interviewId());
    }

    /** Several reminders of one opportunity, so that one of them is just being taken when the round is completed. */
    @Test
    void no_draft_is_lost_when_both_topics_speak_at_once() {
        List<UUID> reminders = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            PlayedRound one = PlayedRound.ending(round.endsAt(), "Europe/Berlin");
            scene.sender().send(Topic.INTERVIEWS, one.opened());
            for (int due = 0; due < 30; due++) {
                UUID reminderId = UUID.randomUUID();
                reminders.add(reminderId);
                scene.followUpDue(one, reminderId, 1);
                if (due == 15) {
                    scene.sender().send(Topic.INTERVIEWS, one.completed());
                }
            }
        }

        assertThat(scene.log().await(MessageDrafted.class, reminders.size())).hasSameSizeAs(reminders);
    }

    @Test
    void another_tenant_sees_no_draft() {
        scene.complete(round);
        scene.followUpDue(round, reminder, 1);
        UUID message = scene.log().await(MessageDrafted.class, 1).get(0).messageId();

        for (String token : List.of(
                Tokens.candidate("notes-elsewhere", "cand-1"),
                Tokens.admin("notes-elsewhere"),
                Tokens.candidate(scene.tenant(), "cand-2"))) {
            scene.as(token).get("/v1/messages/" + message).then().statusCode(404);
            scene.as(token)
                    .get("/v1/messages?opportunityId=" + round.opportunityId())
                    .then()
                    .statusCode(404);
        }
        scene.asCandidate("cand-1").get("/v1/messages/" + message).then().statusCode(200);
    }

    private static PromisedMaterial material(String description) {
        return new PromisedMaterial(
                UUID.randomUUID(), description, LocalDate.parse("2030-01-15"), Instant.parse("2026-11-05T14:00:00Z"));
    }

    private MaterialSent sent(PromisedMaterial material) {
        return new MaterialSent(
                material.id(), round.opportunityId(), "cand-1", material.promisedFor(), Instant.now(), true);
    }

    private InterviewCompleted promising(PromisedMaterial... materials) {
        InterviewCompleted completed = round.completed();
        return new InterviewCompleted(
                completed.interviewId(),
                completed.opportunityId(),
                completed.candidateId(),
                completed.kind(),
                completed.startsAt(),
                completed.endsAt(),
                completed.timeZone(),
                completed.interviewers(),
                completed.decisionDate(),
                completed.statedAs(),
                List.of(materials),
                completed.correction(),
                completed.completedAt());
    }

    /** A clock that stands still as it moves: its confirmation shows that what came before it was taken. */
    private void awaitRemindersTaken(PlayedRound of, long move) {
        SandboxClockMoved moved = new SandboxClockMoved(move, Instant.now(), 0);
        scene.sender()
                .send(WireEvent.of(Topic.REMINDERS, scene.tenant(), moved)
                        .withKey(scene.tenant() + ":" + of.candidateId()));
        scene.log().awaitFirst(SandboxClockApplied.class, applied -> applied.version() == move);
    }
}
