package io.followthrough.system;

import static io.followthrough.local.Service.INTERVIEW;
import static io.followthrough.local.Service.NOTES;
import static io.followthrough.local.Service.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.story.CrossedEvent;
import io.followthrough.story.SandboxTenant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What was answered before the clock moved does not fire, however soon after the move comes; and an emptied sandbox
 * begins anew.
 */
class SandboxIT {

    private static final int SIDE_BY_SIDE = 3;
    private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-11-02T09:00:00Z");
    private static final ZonedDateTime REPORTED = ZonedDateTime.parse("2026-11-05T14:05:00Z");
    private static final ZonedDateTime PAST_IT_ALL = ZonedDateTime.parse("2026-11-20T12:00:00Z");
    private static final List<String> OF_WHAT_WAS_NOT_DONE = List.of("PromiseBroken", "FollowUpDue", "MaterialDue");

    @Test
    void a_move_right_after_a_write_fires_nothing_that_was_answered() throws InterruptedException, ExecutionException {
        move(6);
    }

    @Test
    @Tag("faults")
    void nor_do_two_hundred() throws InterruptedException, ExecutionException {
        move(200);
    }

    private static void move(int times) throws InterruptedException, ExecutionException {
        ExecutorService sandboxes = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            List<Future<?>> moves = IntStream.range(0, times)
                    .<Future<?>>mapToObj(move -> sandboxes.submit(() -> moveRightAfterAWrite(move)))
                    .toList();
            for (Future<?> move : moves) {
                move.get();
            }
        } finally {
            sandboxes.shutdownNow();
        }
    }

    private static void moveRightAfterAWrite(int move) {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            AnsweredInTime answered = new AnsweredInTime(tenant, "cand-answered");
            AnsweredInTime silent = new AnsweredInTime(tenant, "cand-silent");
            tenant.moveClock(MONDAY);
            answered.isScheduled();
            silent.isScheduled();
            tenant.moveClock(REPORTED);
            answered.isCompleted();
            silent.isCompleted();

            answered.isAnswered();
            tenant.moveClock(PAST_IT_ALL);

            for (String type : OF_WHAT_WAS_NOT_DONE) {
                tenant.awaitEvent(
                        type + " of who was not answered", event -> event.is(type, "candidateId", "cand-silent"));
            }
            tenant.moveClock(PAST_IT_ALL.plusMinutes(1));
            assertThat(firedOf(tenant, "cand-answered")).as("move " + move).isEmpty();
        }
    }

    @Test
    void an_emptied_sandbox_holds_nothing_and_begins_anew() {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            Calls admin = Calls.as(tenant.name(), "ada", "admin");
            AnsweredInTime before = new AnsweredInTime(tenant, "cand-1");
            tenant.moveClock(MONDAY);
            before.isScheduled();
            tenant.moveClock(REPORTED);
            before.isCompleted();

            assertThat(admin.statusOf("POST", REMINDER, "/v1/sandbox/reset", ""))
                    .isEqualTo(200);

            assertThat(admin.statusOf("GET", INTERVIEW, "/v1/interviews/" + before.interview(), ""))
                    .isEqualTo(404);
            assertThat(admin.statusOf("GET", NOTES, "/v1/debriefs/" + before.interview(), ""))
                    .isEqualTo(404);
            assertThat(admin.statusOf("GET", REMINDER, "/v1/plans/" + before.interview(), ""))
                    .isEqualTo(404);
            assertThat(admin.get(INTERVIEW, "/v1/opportunities?candidateId=cand-1")
                            .path("items"))
                    .isEmpty();
            assertThat(admin.statusOf("PUT", REMINDER, "/v1/sandbox/clock", """
                    {"now": "%s"}""".formatted(MONDAY.toInstant())))
                    .as("a first move, into the past")
                    .isEqualTo(200);

            AnsweredInTime after = new AnsweredInTime(tenant, "cand-1");
            after.isScheduled();
            assertThat(admin.get(INTERVIEW, "/v1/opportunities?candidateId=cand-1")
                            .path("items"))
                    .hasSize(1);
        }
    }

    private static List<CrossedEvent> firedOf(SandboxTenant tenant, String candidate) {
        return tenant.events().stream()
                .filter(event -> OF_WHAT_WAS_NOT_DONE.contains(event.name()))
                .filter(event -> event.data().path("candidateId").asText().equals(candidate))
                .toList();
    }
}
