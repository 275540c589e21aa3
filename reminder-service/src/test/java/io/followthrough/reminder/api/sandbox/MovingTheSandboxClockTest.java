package io.followthrough.reminder.api.sandbox;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.contracts.reminders.due.ReminderDue;
import io.followthrough.contracts.reminders.due.ThankYouDue;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MovingTheSandboxClockTest {

    private static final String CLOCK = "/v1/sandbox/clock";

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private static final Instant JUST_AFTER = END.plus(Duration.ofMinutes(5));

    /** The follow-up's Thursday, half an hour after its nudge. */
    private static final Instant A_WEEK_LATER = Instant.parse("2026-11-12T09:30:00Z");

    private final ExecutorService platform = Executors.newSingleThreadExecutor();
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene("-sandbox");
    }

    @AfterEach
    void close() {
        platform.shutdownNow();
        scene.close();
    }

    @Test
    void three_weeks_of_reminders_come_in_a_moment_and_none_comes_twice() throws Exception {
        moveClock(JUST_AFTER, 0);
        UUID lin = UUID.randomUUID();
        UUID amara = UUID.randomUUID();
        PlayedRound round = PlayedRound.ending(END, "Europe/Berlin")
                .withPeople(List.of(
                        new Attendee(lin, "Lin Chen", null, true),
                        new Attendee(amara, "Amara Okafor", null, true),
                        new Attendee(UUID.randomUUID(), "Was Away", null, false)));
        scene.complete(round, JUST_AFTER);
        assertThat(scene.plan(round).getList("reminders.findAll { it.remindAt.size() > 0 }.state", String.class))
                .containsOnly("SCHEDULED");

        moveClock(A_WEEK_LATER, 1);

        List<DebriefDue> debrief = scene.log().await(DebriefDue.class, 3);
        assertThat(debrief).extracting(DebriefDue::nudge).containsExactly(1, 2, 3);
        assertThat(debrief)
                .extracting(ReminderDue::remindAt)
                .containsExactly(
                        END.plus(Duration.ofMinutes(30)),
                        END.plus(Duration.ofHours(20)),
                        END.plus(Duration.ofHours(44)));
        List<ThankYouDue> thanks = scene.log().await(ThankYouDue.class, 2);
        assertThat(thanks).extracting(ThankYouDue::interviewerId).containsExactlyInAnyOrder(lin, amara);
        assertThat(thanks).extracting(ReminderDue::remindAt).containsOnly(END.plus(Duration.ofHours(2)));
        FollowUpDue followUp = scene.log().await(FollowUpDue.class, 1).get(0);
        assertThat(followUp.remindAt()).isEqualTo(Instant.parse("2026-11-12T09:00:00Z"));
        assertThat(followUp.nudge()).isEqualTo(1);
        assertThat(followUp.ordinal()).isEqualTo(1);
        assertThat(followUp.suggestedChannel()).isEqualTo(FollowUpChannel.EMAIL);
        assertThat(debrief).extracting(DebriefDue::lateBy).containsOnlyNulls();
        assertThat(followUp.lateBy()).isNull();
        scene.awaitState(round, "FOLLOW_UP", "DUE");
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".state")).isEqualTo("OVERDUE");
        assertThat(scene.plan(round).getString(first("EVALUATE_JOB") + ".state"))
                .isEqualTo("EXPIRED");

        PlayedRound next = PlayedRound.ending(A_WEEK_LATER.minus(Duration.ofMinutes(5)), "Europe/Berlin")
                .withCandidate("cand-2");
        scene.complete(next, A_WEEK_LATER);
        moveClock(A_WEEK_LATER.plus(Duration.ofMinutes(40)), 2);
        scene.log().awaitFirst(DebriefDue.class, due -> due.candidateId().equals("cand-2"));

        assertThat(scene.log().all(DebriefDue.class)).hasSize(3 + 1);
        assertThat(scene.log().all(ThankYouDue.class)).hasSize(2);
        assertThat(scene.log().all(FollowUpDue.class)).hasSize(1);
    }

    @Test
    void a_move_is_told_and_time_goes_on_from_there() throws Exception {
        scene.asService().get(CLOCK).then().statusCode(200).header("ETag", startsWith("\"0-"));

        Response moved = moveClock(JUST_AFTER, 0);

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.header("ETag")).startsWith("\"1-");
        assertThat(moved.jsonPath().getString("now")).isEqualTo(JUST_AFTER.toString());
        SandboxClockMoved told = scene.log().await(SandboxClockMoved.class, 1).get(0);
        assertThat(told.now()).isEqualTo(JUST_AFTER);
        assertThat(scene.log().await(SandboxClockApplied.class, 1).get(0).service())
                .isEqualTo("reminder-service");
        Instant read = Instant.parse(scene.asService().get(CLOCK).path("now"));
        assertThat(read).isBetween(JUST_AFTER, JUST_AFTER.plusSeconds(60));
        assertThat(Duration.between(Instant.now().plusMillis(told.offsetMillis()), read)
                        .abs())
                .isLessThan(Duration.ofSeconds(30));
    }

    /** Time goes on without anybody moving the clock: that must be read anew, and stands in no move's way. */
    @Test
    void a_clock_that_goes_on_is_read_anew() throws Exception {
        moveClock(JUST_AFTER, 0);
        String read = scene.asService().get(CLOCK).header("ETag");

        await().atMost(Duration.ofSeconds(90))
                .until(() -> scene.asService()
                                .header("If-None-Match", read)
                                .get(CLOCK)
                                .statusCode()
                        == 200);

        put(Tokens.service(scene.tenant()), read, JUST_AFTER.plus(Duration.ofDays(1)))
                .then()
                .statusCode(oneOf(200, 202));
    }

    @Test
    void the_clock_moves_only_forward_after_its_first_setting() throws Exception {
        moveClock(JUST_AFTER, 0);

        put(Tokens.service(scene.tenant()), "\"1\"", JUST_AFTER.minus(Duration.ofDays(1)))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("now"));

        scene.asService().get(CLOCK).then().header("ETag", startsWith("\"1-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 10})
    void the_first_move_reaches_ten_years_either_way(int years) {
        OffsetDateTime edge = OffsetDateTime.now(ZoneOffset.UTC).plusYears(years);

        assertRefused(0, edge.plusDays(Integer.signum(years)).toInstant(), "at most 10 years");
        scene.moveClock(edge.minusDays(Integer.signum(years)).toInstant(), 0);
    }

    @Test
    void a_later_move_goes_at_most_366_days_ahead() throws Exception {
        moveClock(JUST_AFTER, 0);

        assertRefused(1, JUST_AFTER.plus(Duration.ofDays(366)).plus(Duration.ofHours(1)), "at most 366 days");
        assertThat(moveClock(JUST_AFTER.plus(Duration.ofDays(366)), 1).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_move_must_name_the_clock_it_read() throws Exception {
        moveClock(JUST_AFTER, 0);

        scene.asService()
                .body("{\"now\": \"2026-12-01T10:00:00Z\"}")
                .put(CLOCK)
                .then()
                .statusCode(428);
        put(Tokens.admin(scene.tenant()), "\"0\"", Instant.parse("2026-12-01T10:00:00Z"))
                .then()
                .statusCode(412);
    }

    @Test
    void only_the_platform_and_admins_move_it_and_only_in_a_sandbox() {
        for (String token :
                List.of(Tokens.candidate(scene.tenant(), "cand-1"), Tokens.coach(scene.tenant(), "coach-1"))) {
            put(token, "*", JUST_AFTER).then().statusCode(403);
            scene.as(token).get(CLOCK).then().statusCode(200);
        }
        put(Tokens.admin("reminder-elsewhere"), "*", JUST_AFTER).then().statusCode(404);
        scene.as(Tokens.admin("reminder-elsewhere")).get(CLOCK).then().statusCode(404);
        scene.asService().get(CLOCK).then().header("ETag", startsWith("\"0-"));
    }

    @Test
    void while_a_service_has_not_confirmed_the_answer_is_202() throws Exception {
        scene.confirmClock(Topic.INTERVIEWS, 1);

        put(Tokens.service(scene.tenant()), "\"0\"", JUST_AFTER)
                .then()
                .statusCode(202)
                .header("ETag", startsWith("\"1-"))
                .body("now", equalTo(JUST_AFTER.toString()));

        assertThat(moveClock(A_WEEK_LATER, 1).statusCode()).isEqualTo(200);
    }

    private void assertRefused(long moves, Instant to, String why) {
        put(Tokens.service(scene.tenant()), "\"" + moves + "\"", to)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("now"))
                .body("detail", containsString(why));
        scene.asService().get(CLOCK).then().header("ETag", startsWith("\"" + moves + "-"));
    }

    /** Moves the clock, and confirms the move in the name of the other two services once it is told. */
    private Response moveClock(Instant to, long moves)
            throws ExecutionException, InterruptedException, TimeoutException {
        Future<Response> answer = platform.submit(() -> put(Tokens.service(scene.tenant()), "\"" + moves + "\"", to));
        scene.log().awaitFirst(SandboxClockMoved.class, moved -> moved.version() == moves + 1);
        assertThat(answer).as("answered before the other services confirmed").isNotDone();
        scene.confirmClock(Topic.INTERVIEWS, moves + 1);
        scene.confirmClock(Topic.NOTES, moves + 1);
        return answer.get(30, TimeUnit.SECONDS);
    }

    private Response put(String token, String ifMatch, Instant now) {
        return scene.as(token)
                .header("If-Match", ifMatch)
                .body("{\"now\": \"" + now + "\"}")
                .put(CLOCK);
    }
}
