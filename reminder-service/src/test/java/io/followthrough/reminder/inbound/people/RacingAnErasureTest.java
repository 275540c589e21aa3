package io.followthrough.reminder.inbound.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is done about a candidate who is just being erased: the erasure is a connection that holds what an erasure holds,
 * and removes what one removes. Whoever has waited for it writes nothing about the candidate any more.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RacingAnErasureTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Instant ENDED = Instant.parse("2026-11-05T14:00:00Z");
    private static final List<String> TABLES = List.of(
            "timer", "reminder_history", "reminder", "promise", "known_interview", "opportunity_facts", "follow_up");

    private final Scene scene = new Scene("");
    private final PlayedRound round = PlayedRound.ending(ENDED, "Europe/Berlin").withDecisionBy("2126-11-10");
    private Connection erasure;

    @BeforeEach
    void begin() throws SQLException {
        scene.complete(round, ENDED);
        erasure = Infrastructure.running().superuser(Service.REMINDER.databaseName());
        erasure.setAutoCommit(false);
        run("select pg_advisory_xact_lock(erasure_lock('%s', 'cand-1'))".formatted(scene.tenant()));
    }

    @AfterEach
    void close() throws SQLException {
        erasure.close();
        scene.close();
    }

    @Test
    void a_contact_logged_meanwhile_is_of_an_opportunity_that_is_not_there() throws SQLException {
        CompletableFuture<Integer> logged = CompletableFuture.supplyAsync(() -> scene.asService()
                .body(Map.of("opportunityId", round.opportunityId(), "channel", "PHONE"))
                .post("/v1/follow-ups")
                .statusCode());
        awaitSomebodyWaiting();
        erase();

        assertThat(logged.join()).isEqualTo(404);
        assertNothingIsLeft();
    }

    @Test
    void an_act_on_a_reminder_finds_it_gone() throws SQLException {
        String reminder = "/v1/reminders/" + scene.idOf(round, "DEBRIEF");
        CompletableFuture<Integer> completed = CompletableFuture.supplyAsync(() ->
                scene.asService().body(Map.of()).post(reminder + "/completion").statusCode());
        awaitSomebodyWaiting();
        erase();

        assertThat(completed.join()).isEqualTo(404);
        assertNothingIsLeft();
    }

    @Test
    void a_policy_that_is_rolled_out_plans_nothing_for_who_is_gone() throws SQLException {
        scene.as(Tokens.admin(scene.tenant()))
                .header("If-Match", "*")
                .body("{\"noDateWaitDays\": 14, \"searchNudgeEveryDays\": 3}")
                .put("/v1/policy")
                .then()
                .statusCode(200);
        awaitSomebodyWaiting();
        erase();

        await().atMost(SOON)
                .until(() -> scene.as(Tokens.admin(scene.tenant()))
                        .get("/v1/policy/history?limit=1")
                        .jsonPath()
                        .getBoolean("items[0].rolledOut"));
        assertNothingIsLeft();
    }

    private void awaitSomebodyWaiting() {
        await().atMost(SOON).until(() -> number("select count(*) from pg_locks where not granted") > 0);
    }

    private void erase() throws SQLException {
        for (String table : TABLES) {
            run("delete from " + table + " where tenant_id = '" + scene.tenant() + "'");
        }
        erasure.commit();
    }

    private void assertNothingIsLeft() {
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(
                                number("select count(*) from " + table + " where tenant_id = '" + scene.tenant() + "'"))
                        .isZero());
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = erasure.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = erasure.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
