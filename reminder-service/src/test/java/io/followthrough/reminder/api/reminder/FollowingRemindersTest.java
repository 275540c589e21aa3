package io.followthrough.reminder.api.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.FollowedPages;
import io.followthrough.testkit.HeldWrite;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What has changed of reminders since a last page: acted on, fired; that a deadline passes is no change. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingRemindersTest {

    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    @Test
    void what_was_done_and_what_fired_is_told_and_nothing_is_skipped() {
        try (Scene scene = new Scene("-sandbox")) {
            scene.moveClock(END.plusSeconds(300), 0);
            PlayedRound round = PlayedRound.ending(END, "Europe/Berlin");
            PlayedRound other = PlayedRound.ending(END, "Europe/Berlin").withCandidate("cand-2");
            scene.complete(round, END.plusSeconds(300));
            scene.complete(other, END.plusSeconds(300));
            String thanks = scene.idOf(round, "THANK_YOU");
            String debrief = scene.idOf(other, "DEBRIEF");
            FollowedPages reminders = new FollowedPages(
                    query -> scene.asService().get("/v1/reminders?" + query).asString());
            assertThat(reminders.read()).contains(thanks, debrief);

            try (HeldWrite held = HeldWrite.of(
                    Service.REMINDER,
                    "update reminder set policy_version = policy_version where tenant_id = ? and id = ?",
                    scene.tenant(),
                    UUID.fromString(debrief))) {
                scene.asService()
                        .body("{}")
                        .post("/v1/reminders/" + thanks + "/completion")
                        .then()
                        .statusCode(200);
                assertThat(reminders.read()).doesNotContain(thanks, debrief);
                held.commit();
            }
            awaitTold(reminders, thanks, debrief);

            scene.moveClock(END.plus(Duration.ofDays(4)), 1);
            scene.awaitState(round, "KEEP_SEARCHING", "DUE");
            awaitTold(reminders, scene.idOf(round, "KEEP_SEARCHING"));
        }
    }

    private static void awaitTold(FollowedPages reminders, String... ids) {
        List<String> told = new ArrayList<>();
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> told.addAll(reminders.read()) && told.containsAll(List.of(ids)));
    }
}
