package io.followthrough.reminder.inbound.learning;

import static io.followthrough.reminder.Scene.first;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachScope;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.RefusedRows;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.UnusableEvents;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Valid events whose plans the database refuses for a while, and records that cannot be read. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FailedPlansTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String FOLLOW_UP = first("FOLLOW_UP");

    /** Who may read, and whether there is anything left to plan; the tenant's clock. */
    private static final Set<String> NO_PART_OF_A_PLAN = Set.of(
            "CandidateErased",
            "CoachGranted",
            "CoachWithdrawn",
            "SandboxClockApplied",
            "SandboxEventsRead",
            "SandboxEventsTold");

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant THURSDAY = Instant.parse("2026-11-05T14:00:00Z");

    private final PlayedRound round = PlayedRound.ending(THURSDAY, "Europe/Berlin");
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene("");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_round_that_was_not_reported_is_pending_and_then_made_and_a_cancelled_one_has_all_there_will_be() {
        PlayedRound cancelled = round.followedByOneEnding(THURSDAY);
        scene.sender().send(Topic.INTERVIEWS, round.scheduled());
        scene.sender().send(Topic.INTERVIEWS, cancelled.scheduled());
        JsonPath pending = awaitState(round, "PENDING");
        assertThat(pending.getList("reminders")).isEmpty();
        awaitState(cancelled, "PENDING");

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewCancelled(
                                cancelled.interviewId(), cancelled.opportunityId(), cancelled.candidateId(), THURSDAY));
        scene.sender().send(Topic.INTERVIEWS, round.completed(THURSDAY));

        awaitState(cancelled, "MADE");
        assertThat(awaitState(round, "MADE").getMap("")).doesNotContainKey("failure");
    }

    @Test
    void a_report_that_cannot_be_planned_fails_the_plan_and_the_next_good_word_plans_it_with_all_that_was_told() {
        scene.sender().send(Topic.INTERVIEWS, round.opened());
        WireEvent report = failing(() -> scene.sender().send(Topic.INTERVIEWS, round.completed(THURSDAY)));
        JsonPath failed = scene.plan(round);
        assertThat(failed.getString("failure.id")).isEqualTo(report.id().toString());
        assertThat(failed.getString("failure.failedAt")).isNotNull();
        assertThat(failed.getString("opportunityId"))
                .isEqualTo(round.opportunityId().toString());
        assertThat(failed.getList("reminders")).isEmpty();

        decideBy("2026-11-20");

        JsonPath made = awaitState(round, "MADE");
        assertThat(made.getString(FOLLOW_UP + ".localDate")).isEqualTo("2026-11-23");
        assertThat(made.getList("reminders.kind", String.class)).contains("DEBRIEF", "THANK_YOU", "EVALUATE_JOB");
    }

    @Test
    void an_old_plan_stands_and_says_that_it_does_not_hold_all_and_what_was_done_since_is_not_lost() {
        scene.complete(round.withDecisionBy("2026-11-06"), THURSDAY);
        WireEvent bad = failing(() -> decideBy("2026-11-20"));
        JsonPath failed = scene.plan(round);
        assertThat(failed.getString("failure.id")).isEqualTo(bad.id().toString());
        assertThat(failed.getString(FOLLOW_UP + ".localDate")).isEqualTo("2026-11-09");

        scene.asService()
                .body(Map.of(
                        "opportunityId", round.opportunityId(), "channel", "PHONE", "sentAt", "2026-11-09T10:00:00Z"))
                .post("/v1/follow-ups")
                .then()
                .statusCode(201);
        assertThat(awaitState(round, "FAILED").getString(FOLLOW_UP + ".state")).isEqualTo("DONE");

        scene.recordDebrief(round, true, THURSDAY.plus(Duration.ofHours(1)));

        JsonPath made = awaitState(round, "MADE");
        assertThat(made.getList("reminders.findAll { it.kind == 'FOLLOW_UP' }.state", String.class))
                .contains("DONE");
        assertThat(made.getList("reminders.findAll { it.kind == 'FOLLOW_UP' }.localDate", String.class))
                .as("the date that could not be planned is itself the reason for a second one: %s", made.prettify())
                .contains("2026-11-23");
    }

    @Test
    void an_event_of_another_opportunity_heals_nothing() {
        PlayedRound other = PlayedRound.ending(THURSDAY, "Europe/Berlin");
        scene.complete(round, THURSDAY);
        failing(() -> decideBy("2026-11-20"));

        scene.complete(other, THURSDAY);

        assertThat(awaitState(other, "MADE").getMap("")).doesNotContainKey("failure");
        awaitState(round, "FAILED");
    }

    @Test
    void one_round_that_cannot_be_read_fails_the_plans_of_its_opportunity_until_it_comes_readable() {
        PlayedRound next = round.followedByOneEnding(THURSDAY.plus(Duration.ofDays(7)));
        scene.complete(round, THURSDAY);
        scene.sender().send(Topic.INTERVIEWS, next.scheduled());
        awaitState(next, "PENDING");
        WireEvent report = WireEvent.of(Topic.INTERVIEWS, scene.tenant(), next.completed());
        scene.sender().send(report.withValue(new byte[] {'{'}));
        awaitState(next, "FAILED");
        awaitState(round, "FAILED");

        scene.sender().send(report);

        awaitState(round, "MADE");
        assertThat(awaitState(next, "MADE").getList("reminders")).isNotEmpty();
    }

    @Test
    void who_may_read_the_plan_finds_it_among_the_failed_ones_and_a_coach_in_the_queue() {
        scene.complete(round, THURSDAY);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new CoachGranted("cand-1", "coach-1", List.of(CoachScope.PLAN), null, Instant.now()));
        PlayedRound unlisted = PlayedRound.ending(THURSDAY, "Europe/Berlin").withCandidate("cand-2");
        scene.sender().send(Topic.INTERVIEWS, unlisted.opened());
        failing(unlisted, () -> scene.sender().send(Topic.INTERVIEWS, unlisted.completed(THURSDAY)));
        WireEvent bad = failing(() -> decideBy("2026-11-20"));
        String coach = Tokens.coach(scene.tenant(), "coach-1");

        for (String token : List.of(coach, Tokens.candidate(scene.tenant(), "cand-1"))) {
            JsonPath failed = failedPlans(token, "");
            assertThat(failed.getList("items.candidateId", String.class)).containsExactly("cand-1");
            assertThat(failed.getString("items[0].state")).isEqualTo("FAILED");
            assertThat(failed.getString("items[0].failure.id"))
                    .isEqualTo(bad.id().toString());
            assertThat(failed.getString("items[0].opportunityId"))
                    .isEqualTo(round.opportunityId().toString());
        }
        JsonPath queue = scene.as(coach).get("/v1/queue").jsonPath();
        assertThat(queue.getList("failedPlans.failure.id", String.class))
                .containsExactly(bad.id().toString());
        String admin = Tokens.admin(scene.tenant());
        assertThat(failedPlans(admin, "").getList("items.candidateId", String.class))
                .containsExactlyInAnyOrder("cand-1", "cand-2");
        assertThat(failedPlans(admin, "&candidateId=cand-2").getString("items[0].interviewId"))
                .isEqualTo(unlisted.interviewId().toString());
        assertThat(paged(admin)).containsExactlyInAnyOrder("cand-1", "cand-2");
        scene.as(coach).get("/v1/plans?state=FAILED&candidateId=cand-2").then().statusCode(404);
        scene.as(admin).get("/v1/plans?state=MADE").then().statusCode(400);
        scene.as(admin).get("/v1/plans").then().statusCode(400);
    }

    @Test
    void every_event_that_cannot_be_read_fails_the_plan_of_what_its_headers_name() {
        UnusableEvents unusable = new UnusableEvents(Service.REMINDER, scene.tenant());
        Map<String, PlayedRound> rounds = new ConcurrentHashMap<>();
        unusable.types()
                .forEach(type -> rounds.put(
                        type.name(),
                        PlayedRound.ending(THURSDAY, "Europe/Berlin").withCandidate(UnusableEvents.candidateOf(type))));
        rounds.values().forEach(one -> scene.sender().send(Topic.INTERVIEWS, one.scheduled()));
        rounds.values().forEach(one -> awaitState(one, "PENDING"));

        unusable.checkNoted(scene.sender(), type -> switch (subjectOf(type.event())) {
            case "interviewId" ->
                requireNonNull(rounds.get(type.name())).interviewId().toString();
            case "opportunityId" ->
                requireNonNull(rounds.get(type.name())).opportunityId().toString();
            case "candidateId" -> UnusableEvents.candidateOf(type);
            default -> UUID.randomUUID().toString();
        });

        Set<String> stillWhole = new TreeSet<>();
        rounds.forEach((type, one) -> {
            if (scene.plan(one).getString("state").equals("PENDING")) {
                stillWhole.add(type);
            }
        });
        assertThat(stillWhole).isEqualTo(new TreeSet<>(NO_PART_OF_A_PLAN));
    }

    @Test
    void a_name_is_forgotten_in_what_could_not_be_planned_too() {
        scene.sender().send(Topic.INTERVIEWS, round.opened());
        failing(() -> scene.sender().send(Topic.INTERVIEWS, round.completed(THURSDAY)));

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewerErased(
                                round.people().get(0).id(),
                                round.interviewId(),
                                round.opportunityId(),
                                round.candidateId(),
                                Instant.now()));
        decideBy("2026-11-20");

        assertThat(awaitState(round, "MADE").getMap(first("THANK_YOU") + ".about"))
                .containsKey("id")
                .doesNotContainKey("name");
    }

    @Test
    void with_its_candidate_it_is_forgotten() {
        scene.complete(round, THURSDAY);
        failing(() -> decideBy("2026-11-20"));

        scene.sender().send(Topic.INTERVIEWS, new CandidateErased("cand-1", UUID.randomUUID(), Instant.now()));

        await().atMost(SOON)
                .until(() -> failedPlans(Tokens.admin(scene.tenant()), "")
                        .getList("items")
                        .isEmpty());
    }

    @Test
    void put_back_once_the_cause_is_mended_it_is_planned_and_after_it_was_made_up_for_it_is_no_news() {
        scene.sender().send(Topic.INTERVIEWS, round.opened());
        WireEvent report = failing(() -> scene.sender().send(Topic.INTERVIEWS, round.completed(THURSDAY)));
        scene.sender().send(report);
        assertThat(awaitState(round, "MADE").getString(FOLLOW_UP + ".localDate"))
                .isEqualTo("2026-11-12");

        WireEvent older = failing(() -> decideBy("2026-11-13"));
        decideBy("2026-11-20");
        awaitState(round, "MADE");
        scene.sender().send(older);
        PlayedRound later = PlayedRound.ending(THURSDAY, "Europe/Berlin");
        scene.complete(later, THURSDAY);

        assertThat(awaitState(round, "MADE").getString(FOLLOW_UP + ".localDate"))
                .isEqualTo("2026-11-23");
    }

    private WireEvent failing(Supplier<WireEvent> event) {
        return failing(round, event);
    }

    /** The database refuses its plan, and takes it again afterwards. */
    private WireEvent failing(PlayedRound one, Supplier<WireEvent> event) {
        try (RefusedRows none = new RefusedRows(Service.REMINDER, "reminder", scene.tenant())) {
            WireEvent sent = event.get();
            awaitState(one, "FAILED");
            return sent;
        }
    }

    private static String subjectOf(Class<?> event) {
        Set<String> fields = new TreeSet<>();
        for (var field : event.getRecordComponents()) {
            fields.add(field.getName());
        }
        return List.of("messageId", "reminderId", "interviewId", "opportunityId", "candidateId").stream()
                .filter(fields::contains)
                .findFirst()
                .orElseThrow();
    }

    private List<String> paged(String token) {
        JsonPath one = failedPlans(token, "&limit=1");
        JsonPath two = failedPlans(token, "&limit=1&cursor=" + one.getString("nextCursor"));
        assertThat(two.getString("nextCursor")).isNull();
        return List.of(one.getString("items[0].candidateId"), two.getString("items[0].candidateId"));
    }

    private JsonPath failedPlans(String token, String more) {
        return scene.as(token)
                .get("/v1/plans?state=FAILED" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private WireEvent decideBy(String date) {
        return scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new HiringTimelineChanged(
                                round.opportunityId(),
                                round.candidateId(),
                                LocalDate.parse(date),
                                null,
                                null,
                                Instant.now()));
    }

    private JsonPath awaitState(PlayedRound one, String state) {
        return await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> scene.plan(one), plan -> state.equals(plan.getString("state")));
    }
}
