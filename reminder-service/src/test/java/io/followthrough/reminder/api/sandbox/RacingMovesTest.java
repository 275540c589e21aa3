package io.followthrough.reminder.api.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two moves of one clock that both begin before either has ended. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RacingMovesTest {

    private static final String CLOCK = "/v1/sandbox/clock";
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Test
    void one_moves_the_clock_and_the_other_learns_that_it_has_moved() throws SQLException {
        try (Scene scene = new Scene("-sandbox");
                Connection superuser = Infrastructure.running().superuser("reminder")) {
            scene.asService().get(CLOCK).then().statusCode(200);
            superuser.setAutoCommit(false);
            query(superuser, "select 1 from tenant_clock where tenant_id = '" + scene.tenant() + "' for update");

            List<CompletableFuture<Integer>> moves = Stream.of("2026-11-05T14:05:00Z", "2026-11-05T14:06:00Z")
                    .map(now -> CompletableFuture.supplyAsync(() -> move(scene, now)))
                    .toList();
            await().atMost(SOON).until(() -> query(superuser, WAITING) >= 2);
            superuser.commit();
            scene.log().await(SandboxClockMoved.class, 1);
            scene.confirmClock(Topic.INTERVIEWS, 1);
            scene.confirmClock(Topic.NOTES, 1);

            assertThat(moves).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 412);
            scene.log().await(SandboxClockMoved.class, 1);
        }
    }

    private static int move(Scene scene, String now) {
        return scene.asService()
                .header("If-Match", "\"0\"")
                .body("{\"now\": \"" + now + "\"}")
                .put(CLOCK)
                .statusCode();
    }

    private static int query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
