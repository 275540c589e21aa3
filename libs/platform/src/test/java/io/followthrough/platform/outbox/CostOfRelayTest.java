package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How PostgreSQL carries out the relay's statements when it last looked at an outbox that was empty, as an outbox mostly is:
 * then it takes each table for a row, and what reads, hashes or sorts all of it for cheap.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CostOfRelayTest {

    private static final int ROWS = 20_000;
    private static final String SESSION = "quarkus.datasource.relay.reactive.additional-properties.";
    private static final String FILL = """
            insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
              "timestamp", correlation_id)
            select 'cost', gen_random_uuid(), n %% 16, 'none', 'nobody', n, 'none', 'cost', repeat('x', 500), now(), 'none'
            from generate_series(1, %d) as n""".formatted(ROWS);

    private static final String PLACES = """
            (select array_agg(shard) from (select shard from outbox order by shard, seq limit 500) as s),
            (select array_agg(tenant_id) from (select tenant_id from outbox order by shard, seq limit 500) as s),
            (select array_agg(msg_key) from (select msg_key from outbox order by shard, seq limit 500) as s),
            (select array_agg(seq) from (select seq from outbox order by shard, seq limit 500) as s)""";

    private Connection relay;

    @BeforeEach
    void connect() throws SQLException {
        relay = relay();
        relay.setAutoCommit(false);
    }

    /** Nothing of what was written is ever seen by the relay that runs. */
    @AfterEach
    void rollBack() throws SQLException {
        relay.rollback();
        relay.close();
        asSuperuser("vacuum analyze outbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacuum analyze outbox", "analyze outbox"})
    void a_batch_costs_what_it_holds_and_not_what_waits(String lookedAt) throws SQLException {
        emptyPages();
        asSuperuser(lookedAt);
        run("set plan_cache_mode = force_generic_plan");
        run("prepare read(smallint[], bigint, bigint, text[], smallint[], int[]) as " + ShardDrain.READ);
        run("prepare urgent(smallint[], bigint, bigint) as " + ShardDrain.READ_URGENT);
        run("prepare delete(smallint[], text[], text[], bigint[]) as " + ShardDrain.DELETE);
        run("prepare park(smallint[], text[], text[], bigint[], text[]) as " + ShardDrain.PARK);
        run("prepare nonempty(int) as " + ShardDrain.NON_EMPTY);
        text("execute read('{0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}', 31, 1000000, '{}', '{}', '{}')");
        run(FILL);
        String places = text("select format('%L, %L, %L, %L', " + PLACES + ")");

        assertThat(buffers("read('{0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}', 31, 1000000, '{}', '{}', '{}')"))
                .isLessThan(4_000);
        assertThat(buffers("read('{0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}', 31, 1000000, '{cost}', '{3}', '{1}')"))
                .as("while the only tenant is held back")
                .isLessThan(300);
        assertThat(buffers("urgent('{0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15}', 20, 1000000)"))
                .isLessThan(500);
        assertThat(buffers("nonempty(16)")).isLessThan(200);
        assertThat(buffers("park(%s, array_fill('none'::text, array[500]))".formatted(places)))
                .isLessThan(10_000);
        assertThat(buffers("delete(%s)".formatted(places))).isLessThan(5_000);
    }

    /** Pages without rows, as a backlog leaves them until the next vacuum: the first who reads marks them, for all after. */
    private void emptyPages() throws SQLException {
        run(FILL);
        relay.rollback();
    }

    /** Pages that the statement looked at, by PostgreSQL's own account. */
    private int buffers(String prepared) throws SQLException {
        JsonPath plan = JsonPath.from(text("explain (analyze, buffers, format json) execute " + prepared));
        assertThat(plan.prettify()).doesNotContain("Seq Scan", "Bitmap", "Hash Join", "Merge Join");
        return plan.getInt("[0].Plan.'Shared Hit Blocks'") + plan.getInt("[0].Plan.'Shared Read Blocks'");
    }

    private String text(String query) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = relay.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString().strip();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = relay.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the relay connects: its role, and what is configured for its sessions. */
    private static Connection relay() throws SQLException {
        Infrastructure running = Infrastructure.running();
        String name = Service.INTERVIEW.databaseName();
        Connection relay = DriverManager.getConnection(
                "jdbc:postgresql://" + running.databaseHost() + ":" + running.databasePort() + "/" + name,
                name + "_relay",
                name + "_relay");
        try (Statement statement = relay.createStatement()) {
            for (String property : ConfigProvider.getConfig().getPropertyNames()) {
                if (property.startsWith(SESSION)) {
                    statement.execute("set " + property.substring(SESSION.length()) + " = "
                            + ConfigProvider.getConfig().getValue(property, String.class));
                }
            }
        }
        return relay;
    }
}
