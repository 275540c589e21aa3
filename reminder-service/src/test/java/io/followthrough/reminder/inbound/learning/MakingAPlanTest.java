package io.followthrough.reminder.inbound.learning;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PlannedReminder;
import io.followthrough.contracts.reminders.RejectedDate;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MakingAPlanTest {

    private static final String FOLLOW_UP = first("FOLLOW_UP");

    /** The interview of the specification's worked examples: Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant THURSDAY = Instant.parse("2026-11-05T14:00:00Z");

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(THURSDAY, "Europe/Berlin");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void without_a_date_the_follow_up_is_a_week_later() {
        scene.complete(round, THURSDAY);

        JsonPath plan = scene.plan(round);

        assertThat(plan.getString("opportunityId"))
                .isEqualTo(round.opportunityId().toString());
        assertThat(plan.getString("candidateId")).isEqualTo("cand-1");
        assertThat(plan.getString(FOLLOW_UP + ".localDate")).isEqualTo("2026-11-12");
        assertThat(plan.getList(FOLLOW_UP + ".remindAt", String.class)).containsExactly("2026-11-12T09:00:00Z");
        assertThat(plan.getString(FOLLOW_UP + ".opensAt")).isEqualTo("2026-11-11T23:00:00Z");
        assertThat(plan.getList(FOLLOW_UP + ".rejectedDates")).isEmpty();
        assertThat(plan.getList(FOLLOW_UP + ".trace.rule", String.class)).contains("R25");
    }

    @Test
    void after_a_promised_friday_it_slides_over_the_weekend_and_says_why() {
        scene.complete(round.withDecisionBy("2026-11-06"), THURSDAY);

        JsonPath plan = scene.plan(round);

        assertThat(plan.getString(FOLLOW_UP + ".localDate")).isEqualTo("2026-11-09");
        assertThat(plan.getList(FOLLOW_UP + ".rejectedDates.date", String.class))
                .containsExactly("2026-11-07", "2026-11-08");
        assertThat(plan.getList(FOLLOW_UP + ".rejectedDates.rules", List.class))
                .isEqualTo(List.of(List.of("R27", "WEEKEND"), List.of("WEEKEND")));
        assertThat(plan.getList(FOLLOW_UP + ".trace.rule", String.class)).contains("R24", "R27", "WEEKEND");
        assertThat(plan.getList(FOLLOW_UP + ".trace.text", String.class)).allMatch(text -> !text.isBlank());
    }

    @Test
    void everyone_met_is_owed_thanks_and_nobody_else() {
        List<Attendee> panel = List.of(
                new Attendee(UUID.randomUUID(), "Amara Okafor", null, true),
                new Attendee(UUID.randomUUID(), "Was Away", null, false),
                new Attendee(UUID.randomUUID(), "Lin Chen", "CTO", true));
        scene.complete(round.withPeople(panel), THURSDAY);

        assertThat(scene.plan(round).getList("reminders.findAll { it.kind == 'THANK_YOU' }.about.name", String.class))
                .containsExactlyInAnyOrder("Amara Okafor", "Lin Chen");
    }

    @Test
    void the_plan_is_told_with_the_same_ids_and_dates_and_without_names() {
        PlanMade told = scene.complete(round.withDecisionBy("2026-11-06"), THURSDAY);

        JsonPath plan = scene.plan(round);

        // The search goes on by itself: once its nudge has fired, the plan shows the next one, too.
        assertThat(told.reminders())
                .filteredOn(reminder -> reminder.kind() != ReminderKind.KEEP_SEARCHING)
                .extracting(reminder -> reminder.id().toString())
                .containsExactlyInAnyOrderElementsOf(
                        plan.getList("reminders.findAll { it.kind != 'KEEP_SEARCHING' }.id", String.class));
        PlannedReminder followUp = told.reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.FOLLOW_UP)
                .findFirst()
                .orElseThrow();
        assertThat(followUp.localDate()).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(followUp.rules()).isEqualTo(plan.getList(FOLLOW_UP + ".trace.rule", String.class));
        assertThat(followUp.rejectedDates())
                .containsExactly(
                        new RejectedDate(LocalDate.parse("2026-11-07"), List.of("R27", "WEEKEND")),
                        new RejectedDate(LocalDate.parse("2026-11-08"), List.of("WEEKEND")));
        assertThat(scene.log().all())
                .isNotEmpty()
                .noneMatch(event -> event.text().contains("Okafor"));
    }

    @Test
    void every_reminder_says_why() {
        PlanMade told = scene.complete(round, THURSDAY);

        assertThat(told.reminders())
                .hasSizeGreaterThan(5)
                .allSatisfy(reminder -> assertThat(reminder.rules()).isNotEmpty());
        assertThat(scene.plan(round).getList("reminders.trace", List.class)).noneMatch(List::isEmpty);
    }

    @Test
    void an_event_delivered_twice_changes_nothing_and_publishes_nothing() {
        scene.sender().send(Topic.INTERVIEWS, round.opened());
        WireEvent completed = scene.sender().send(Topic.INTERVIEWS, round.completed());
        scene.log().await(PlanMade.class, 1);
        JsonPath before = scene.plan(round);

        scene.sender().send(completed);
        PlayedRound next = awaitEventsTaken();

        assertThat(scene.log().all(PlanMade.class))
                .extracting(PlanMade::interviewId)
                .containsExactly(round.interviewId(), next.interviewId());
        assertThat(scene.log().all(PlanRevised.class))
                .as("the search goes on, as the first occurrence has passed")
                .flatExtracting(PlanRevised::added)
                .extracting(PlannedReminder::kind)
                .allMatch(kind -> kind == ReminderKind.KEEP_SEARCHING);
        JsonPath after = scene.plan(round);
        for (String field : List.of("id", "localDate", "remindAt", "dueAt", "trace")) {
            assertThat(after.getList("reminders." + field)).containsAll(before.getList("reminders." + field));
        }
    }

    @Test
    void bad_bytes_are_put_aside_and_the_next_event_is_taken() {
        WireEvent completed = WireEvent.of(Topic.INTERVIEWS, scene.tenant(), round.completed());
        scene.sender().send(completed.withId(UUID.randomUUID()).withValue(new byte[] {'{'}));
        scene.sender().send(completed.withField("mood", "calm"));

        scene.log().await(PlanMade.class, 1);

        try (EventLog aside = EventLog.ofDeadLetters(Topic.INTERVIEWS, "reminder-service", scene.tenant())) {
            assertThat(aside.awaitRecords(record -> true, 1))
                    .singleElement()
                    .satisfies(record -> assertThat(record.header("dead-letter-reason"))
                            .contains(InterviewCompleted.class.getSimpleName()));
        }
    }

    @Test
    void a_plan_of_another_tenant_or_candidate_looks_like_none() {
        scene.complete(round, THURSDAY);
        UUID unknown = UUID.randomUUID();
        String nothing = scene.asService()
                .get("/v1/plans/" + unknown)
                .then()
                .statusCode(404)
                .extract()
                .asString();

        for (String token : List.of(
                Tokens.admin("reminder-elsewhere"),
                Tokens.candidate("reminder-elsewhere", "cand-1"),
                Tokens.candidate(scene.tenant(), "cand-2"))) {
            String answer = scene.as(token)
                    .get("/v1/plans/" + round.interviewId())
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(answer.replace(round.interviewId().toString(), unknown.toString()))
                    .isEqualTo(nothing);
        }
        scene.as(Tokens.candidate(scene.tenant(), "cand-1"))
                .get("/v1/plans/" + round.interviewId())
                .then()
                .statusCode(200);
    }

    /** What the same candidate does next comes after what was sent before. Gives the round it did it in. */
    private PlayedRound awaitEventsTaken() {
        PlayedRound next = PlayedRound.ending(THURSDAY, "Europe/Berlin");
        scene.complete(next, THURSDAY);
        return next;
    }
}
