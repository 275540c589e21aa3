package io.followthrough.reminder.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searches are continued tenant by tenant, so that a sandbox moved over a year holds up no other. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SearchesInTurnTest {

    private static final String WAITING = """
            insert into search_to_continue (tenant_id, candidate_id, fired_at)
            select '%s', 'cand-' || n, now() from generate_series(1, %d) as n""";

    /** In a transaction that is rolled back: the service itself sees none of them. */
    @Test
    void one_that_has_very_many_leaves_room_for_the_others() throws SQLException {
        try (Connection database = Infrastructure.running().superuser(Service.REMINDER.databaseName())) {
            database.setAutoCommit(false);
            run(database, WAITING.formatted("turn-a", 1_000));
            run(database, WAITING.formatted("turn-b", 2));
            run(database, WAITING.formatted("turn-c", SearchesToContinue.OF_ONE_TENANT + 1));

            assertThat(tenants(database, "turn-"))
                    .containsSubsequence("turn-a", "turn-b", "turn-b", "turn-c")
                    .satisfies(found -> assertThat(found.stream().filter("turn-a"::equals))
                            .hasSize(SearchesToContinue.OF_ONE_TENANT))
                    .satisfies(found -> assertThat(found.stream().filter("turn-c"::equals))
                            .hasSize(SearchesToContinue.OF_ONE_TENANT));
            assertThat(tenants(database, "turn-a")).startsWith("turn-b", "turn-b", "turn-c");
            assertThat(tenants(database, "turn-c")).doesNotContain("turn-a", "turn-b", "turn-c");
            database.rollback();
        }
    }

    private static List<String> tenants(Connection database, String after) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement(SearchesToContinue.IN_TURN.replace("$1", "'" + after + "'"))) {
            List<String> tenants = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                tenants.add(rows.getString("tenant_id"));
            }
            return tenants;
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
