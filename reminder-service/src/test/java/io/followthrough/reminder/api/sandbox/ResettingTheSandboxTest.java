package io.followthrough.reminder.api.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.reminder.OtherServices;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ResettingTheSandboxTest {

    private static final String RESET = "/v1/sandbox/reset";
    private static final String CLOCK = "/v1/sandbox/clock";
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    @Test
    void it_holds_nothing_any_more_and_its_clock_is_free() {
        try (Scene scene = new Scene("-sandbox")) {
            scene.moveClock(END.plus(Duration.ofMinutes(5)), 0);
            PlayedRound round = PlayedRound.ending(END, "Europe/Berlin");
            scene.complete(round, END.plus(Duration.ofMinutes(5)));
            scene.asService().get("/v1/plans/" + round.interviewId()).then().statusCode(200);

            scene.asService().post(RESET).then().statusCode(200);

            scene.asService().get("/v1/plans/" + round.interviewId()).then().statusCode(404);
            assertThat(scene.log().await(SandboxReset.class, 1).get(0).version())
                    .isEqualTo(2);
            scene.asService().get(CLOCK).then().header("ETag", startsWith("\"2-"));
            scene.as(Tokens.admin(scene.tenant()))
                    .get("/v1/audit/reminders")
                    .then()
                    .body("items.action", hasItem("SANDBOX_RESET"));
            scene.moveClock(END.minus(Duration.ofDays(800)), 2);
        }
    }

    @Test
    void only_the_platform_and_admins_empty_it_and_only_a_sandbox() {
        try (Scene scene = new Scene("-sandbox")) {
            for (String token :
                    List.of(Tokens.candidate(scene.tenant(), "cand-1"), Tokens.coach(scene.tenant(), "coach-1"))) {
                scene.as(token).post(RESET).then().statusCode(403);
            }
            scene.as(Tokens.admin("reminder-elsewhere")).post(RESET).then().statusCode(404);
        }
    }

    @Test
    void while_the_other_services_say_nothing_nothing_moves() {
        try (Scene scene = new Scene(OtherServices.SILENT + "-sandbox")) {
            scene.asService()
                    .header("If-Match", "*")
                    .body("{\"now\": \"" + END + "\"}")
                    .put(CLOCK)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", endsWith("/not-yet"));

            scene.asService().get(CLOCK).then().header("ETag", startsWith("\"0-"));
            assertThat(scene.log().all(SandboxClockMoved.class)).isEmpty();
        }
    }
}
