package io.followthrough.reminder.inbound.due;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.InterviewOutcome;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PromiseBroken;
import io.followthrough.contracts.reminders.Promisor;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.contracts.reminders.due.ConnectDue;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.contracts.reminders.due.MaterialDue;
import io.followthrough.contracts.reminders.due.SearchNudgeDue;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sandbox whose clock is moved over what has been planned. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class WatchingThreeWeeksTest {

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private static final Instant JUST_AFTER = END.plus(Duration.ofMinutes(5));
    private static final Instant THREE_WEEKS_LATER = END.plus(Duration.ofDays(21));

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("-sandbox");
        scene.moveClock(JUST_AFTER, 0);
        round = PlayedRound.ending(END, "Europe/Berlin");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void every_nudge_comes_in_the_order_of_its_time_those_of_the_search_too() {
        scene.complete(round, JUST_AFTER);

        scene.moveClock(THREE_WEEKS_LATER, 1);

        assertThat(scene.log().await(SearchNudgeDue.class, 3))
                .extracting(due -> due.remindAt().toString())
                .containsExactly("2026-11-06T09:00:00Z", "2026-11-13T09:00:00Z", "2026-11-20T09:00:00Z");
        scene.log().await(FollowUpDue.class, 1);
        List<JsonPath> fired = scene.log().all().stream()
                .filter(event -> String.valueOf(event.header("ce_type")).endsWith("Due.v1"))
                .map(event -> JsonPath.from(event.text()))
                .toList();
        assertThat(fired)
                .hasSizeGreaterThan(8)
                .allSatisfy(nudge -> assertThat(nudge.getString("lateBy")).isNull());
        assertThat(fired)
                .extracting(nudge -> Instant.parse(nudge.getString("remindAt")))
                .isSorted();
        assertThat(scene.plan(round).getList("reminders.findAll { it.kind == 'KEEP_SEARCHING' }.localDate"))
                .contains("2026-11-27");
    }

    /** R21: shown once, from the day after on. */
    @Test
    void connecting_is_offered_once_when_it_opens() {
        scene.complete(round, JUST_AFTER);

        scene.moveClock(THREE_WEEKS_LATER, 1);
        scene.log().await(SearchNudgeDue.class, 3);

        assertThat(scene.log().all(ConnectDue.class)).singleElement().satisfies(due -> {
            assertThat(due.remindAt()).isEqualTo("2026-11-05T23:00:00Z").isEqualTo(due.opensAt());
            assertThat(due.nudge()).isEqualTo(1);
        });
    }

    /** R34: the occurrence after the first comes at the next time of day, not a week later. */
    @Test
    void a_rejection_brings_the_search_forward() {
        scene.complete(round, JUST_AFTER);
        scene.moveClock(END.plus(Duration.ofDays(2)), 1);
        scene.log().await(SearchNudgeDue.class, 1);

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewOutcomeRecorded(
                                round.interviewId(),
                                round.opportunityId(),
                                "cand-1",
                                InterviewOutcome.REJECTED,
                                null,
                                END.plus(Duration.ofDays(2))));
        assertThat(scene.log().await(ReminderCancelled.class, 2))
                .as("the follow-up, and the occurrence whose place the next one takes")
                .extracting(ReminderCancelled::kind)
                .containsExactlyInAnyOrder(ReminderKind.FOLLOW_UP, ReminderKind.KEEP_SEARCHING);
        scene.moveClock(END.plus(Duration.ofDays(4)), 2);

        assertThat(scene.log().await(SearchNudgeDue.class, 2).get(1).remindAt()).isEqualTo("2026-11-08T09:00:00Z");
        assertThat(scene.log().all(FollowUpDue.class)).isEmpty();
    }

    @Test
    void a_dismissal_pauses_the_search_until_the_next_interview() {
        scene.complete(round, JUST_AFTER);
        scene.asService()
                .body("{}")
                .post("/v1/reminders/" + scene.idOf(round, "KEEP_SEARCHING") + "/dismissal")
                .then()
                .statusCode(200);
        scene.moveClock(END.plus(Duration.ofDays(10)), 1);
        scene.log().await(FollowUpDue.class, 1);
        assertThat(scene.log().all(SearchNudgeDue.class)).isEmpty();

        PlayedRound next = PlayedRound.ending(END.plus(Duration.ofDays(10)), "Europe/Berlin");
        scene.complete(next, END.plus(Duration.ofDays(10)));
        scene.moveClock(END.plus(Duration.ofDays(12)), 2);

        assertThat(scene.log().await(SearchNudgeDue.class, 1).get(0).remindAt()).isEqualTo("2026-11-16T09:00:00Z");
    }

    /** R24: their day ends without a word. */
    @Test
    void a_decision_that_does_not_come_is_a_broken_promise() {
        scene.complete(round.withDecisionBy("2026-11-10"), JUST_AFTER);

        scene.moveClock(THREE_WEEKS_LATER, 1);

        PromiseBroken broken = scene.log().await(PromiseBroken.class, 1).get(0);
        assertThat(broken.promisor()).isEqualTo(Promisor.EMPLOYER);
        assertThat(broken.promisedFor()).isEqualTo("2026-11-10");
        assertThat(broken.brokenAt()).isEqualTo("2026-11-10T23:00:00Z");
        assertThat(broken.materialId()).isNull();
    }

    @Test
    void an_answer_keeps_the_promise() {
        scene.complete(round.withDecisionBy("2026-11-10"), JUST_AFTER);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new EmployerResponded(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                "cand-1",
                                ResponseChannel.EMAIL,
                                JUST_AFTER.plusSeconds(60)));
        scene.log().await(ReminderCancelled.class, 1);

        scene.moveClock(THREE_WEEKS_LATER, 1);
        scene.log().await(SearchNudgeDue.class, 3);

        assertThat(scene.log().all(PromiseBroken.class)).isEmpty();
    }

    /** R2: reminded on the working day before, broken at 17:00 of the day. */
    @Test
    void a_material_that_is_not_sent_is_a_broken_promise_and_one_that_is_sent_is_not() {
        UUID late = UUID.randomUUID();
        UUID sent = UUID.randomUUID();
        scene.complete(round, JUST_AFTER);
        for (UUID material : List.of(late, sent)) {
            scene.sender()
                    .send(
                            Topic.INTERVIEWS,
                            new MaterialRequested(
                                    material,
                                    round.opportunityId(),
                                    "cand-1",
                                    "Work samples",
                                    LocalDate.parse("2026-11-10"),
                                    JUST_AFTER));
        }
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new MaterialSent(
                                sent,
                                round.opportunityId(),
                                "cand-1",
                                LocalDate.parse("2026-11-10"),
                                JUST_AFTER,
                                true));
        scene.log().await(PlanRevised.class, 3);

        scene.moveClock(THREE_WEEKS_LATER, 1);

        assertThat(scene.log().await(MaterialDue.class, 1).get(0).remindAt()).isEqualTo("2026-11-09T09:00:00Z");
        assertThat(scene.log().await(PromiseBroken.class, 1)).singleElement().satisfies(broken -> {
            assertThat(broken.promisor()).isEqualTo(Promisor.CANDIDATE);
            assertThat(broken.materialId()).isEqualTo(late);
            assertThat(broken.brokenAt()).isEqualTo("2026-11-10T16:00:00Z");
        });
    }

    /** Recheck: the cancellation and the move of the clock are one breath apart. */
    @Test
    void nothing_goes_out_for_what_was_cancelled_a_moment_ago() {
        scene.complete(round, JUST_AFTER);
        scene.asService()
                .body("{}")
                .post("/v1/reminders/" + scene.idOf(round, "FOLLOW_UP") + "/dismissal")
                .then()
                .statusCode(200);

        scene.moveClock(THREE_WEEKS_LATER, 1);
        scene.log().await(SearchNudgeDue.class, 3);

        assertThat(scene.log().all(FollowUpDue.class)).isEmpty();
        assertThat(scene.plan(round).getString(first("FOLLOW_UP") + ".state")).isEqualTo("DISMISSED");
    }
}
