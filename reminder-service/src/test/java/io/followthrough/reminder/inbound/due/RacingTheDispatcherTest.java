package io.followthrough.reminder.inbound.due;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.reminders.due.ThankYouDue;
import io.followthrough.local.Service;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What happens to a reminder while a dispatcher on another replica has claimed it: that replica is a connection which
 * holds the rows that a claim holds, and settles them as a nudge that fires does.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RacingTheDispatcherTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    /** An hour after the end: the thank-you is nudged in an hour. */
    private final PlayedRound round = PlayedRound.ending(
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(1)), LocalNow.noon());

    private final Scene scene = new Scene("");
    private Connection replica;
    private String reminderId;

    @BeforeEach
    void claim() throws SQLException {
        scene.complete(round, round.endsAt());
        reminderId = scene.idOf(round, "THANK_YOU");
        replica = Infrastructure.running().superuser(Service.REMINDER.databaseName());
        replica.setAutoCommit(false);
        run("select 1 from timer where id = '%s' for update");
        run("select 1 from reminder where id = '%s' for update");
    }

    @AfterEach
    void close() throws SQLException {
        replica.close();
        scene.close();
    }

    @Test
    void a_snooze_waits_for_the_nudge_and_stands_after_it() throws SQLException {
        CompletableFuture<JsonPath> snoozed = snooze(null, 200);
        settle();

        JsonPath answer = snoozed.join();
        assertThat(answer.getString("state")).isEqualTo("SNOOZED");
        assertThat(answer.getList("history.what", String.class)).containsExactly("PLANNED", "FIRED", "SNOOZED");
        assertThat(answer.getString("snoozedUntil")).isEqualTo(until().toString());
        assertThat(number("select count(*) from timer where id = '%s' and fire_at = timestamptz '" + until() + "'"))
                .isEqualTo(1);
        assertThat(scene.log().all(ThankYouDue.class)).isEmpty();
    }

    @Test
    void a_snooze_that_rests_on_what_was_read_before_the_nudge_is_refused() throws SQLException {
        String read = scene.asService().get("/v1/reminders/" + reminderId).header("ETag");

        CompletableFuture<JsonPath> snoozed = snooze(read, 412);
        settle();

        snoozed.join();
        scene.awaitState(round, "THANK_YOU", "DUE");
    }

    @Test
    void a_policy_changed_meanwhile_moves_what_is_to_come_and_not_what_fired() throws SQLException {
        JsonPath before = scene.plan(round);
        scene.as(Tokens.admin(scene.tenant()))
                .header("If-Match", "*")
                .body("{\"thankYou\": {\"nudgeAfter\": \"PT3H\"}, \"noDateWaitDays\": 14}")
                .put("/v1/policy")
                .then()
                .statusCode(200);
        awaitSomebodyWaiting();
        settle();

        await().atMost(SOON)
                .until(() -> scene.as(Tokens.admin(scene.tenant()))
                        .get("/v1/policy/history?limit=1")
                        .jsonPath()
                        .getBoolean("items[0].rolledOut"));
        JsonPath after = scene.plan(round);
        assertThat(after.getString(first("THANK_YOU") + ".state")).isEqualTo("DUE");
        assertThat(after.getList(first("THANK_YOU") + ".remindAt"))
                .isEqualTo(before.getList(first("THANK_YOU") + ".remindAt"));
        assertThat(after.getString(first("FOLLOW_UP") + ".localDate"))
                .isGreaterThan(before.getString(first("FOLLOW_UP") + ".localDate"));
    }

    @Test
    void of_two_who_complete_it_at_once_one_does() throws SQLException {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(this::complete);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::complete);
        awaitSomebodyWaiting();
        settle();

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(200, 409);
    }

    private int complete() {
        return scene.asService()
                .body(Map.of())
                .post("/v1/reminders/" + reminderId + "/completion")
                .statusCode();
    }

    /** Begins a snooze, and gives its answer once the replica has let go; waits until it waits. */
    private CompletableFuture<JsonPath> snooze(@Nullable String ifMatch, int status) throws SQLException {
        CompletableFuture<JsonPath> answer = CompletableFuture.supplyAsync(() -> scene.asService()
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(Map.of("until", until().toString()))
                .post("/v1/reminders/" + reminderId + "/snooze")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath());
        awaitSomebodyWaiting();
        return answer;
    }

    /** Three hours after the end. */
    private Instant until() {
        return round.endsAt().plus(Duration.ofHours(3));
    }

    private void awaitSomebodyWaiting() throws SQLException {
        await().atMost(SOON).until(() -> number("select count(*) from pg_locks where not granted") > 0);
    }

    /** The nudge fires: what the dispatcher writes in the transaction of its claim. */
    private void settle() throws SQLException {
        run("update reminder set state = 'DUE', passed = 1, version = version + 1, fired_at = fired_at || now()"
                + " where id = '%s'");
        run("delete from timer where id = '%s'");
        replica.commit();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = replica.createStatement()) {
            statement.execute(sql.formatted(reminderId));
        }
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = replica.createStatement();
                ResultSet row = statement.executeQuery(sql.formatted(reminderId))) {
            row.next();
            return row.getInt(1);
        }
    }
}
