package io.followthrough.reminder.store.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the dispatcher's statements read, by PostgreSQL's own account: it depends on what is due, not on what is stored.
 * {@code -Dstored=1000000} repeats the measurement of ADR 13 with more rows.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CostOfDispatchTest {

    private static final Logger LOG = Logger.getLogger(CostOfDispatchTest.class);
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("stored", 100_000);

    private static final String SESSION = "quarkus.datasource.relay.reactive.additional-properties.";
    private static final String EXPLAIN = "explain (analyze, buffers, format json) ";

    private static final String FUTURE_REMINDERS = """
            insert into reminder (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, about_type,
              opens_at, remind_at, due_at, local_date, trace, rejected_dates, quiet_hours, policy_version, state, passed,
              known_at)
            select '%1$s', gen_random_uuid(), 0, 'DEBRIEF:' || gen_random_uuid(), 'DEBRIEF', 'cand-' || n %% 1000,
              gen_random_uuid(), 'INTERVIEW', now(), '["2100-01-01T10:00:00Z"]', now() + interval '1 day', current_date,
              repeat('x', 600), '[]', '{"zone":"Z"}', 1, 'SCHEDULED', 0, now()
            from generate_series(1, %2$d) as n""";

    /** Only what waits is claimed here; the service itself looks for what is due, and finds nothing. */
    private static final String FUTURE_TIMERS = """
            insert into timer (tenant_id, id, fire_at, offset_millis)
            select tenant_id, id, timestamptz '2100-01-01' + random() * interval '300 days', 0
            from reminder r where tenant_id like 'cost-%'
              and not exists (select from timer t where t.tenant_id = r.tenant_id and t.id = r.id)""";

    private static final String VISIBLE = "select min(cast(relallvisible as float) / relpages) from pg_class"
            + " where relname in ('reminder', 'timer') and relkind = 'r'";

    private static final String CLAIMED = "select tenant_id, id, cast(ctid as text) as place from timer"
            + " where tenant_id like 'cost-%' order by fire_at limit " + DueTimers.BATCH;

    @AfterEach
    void clear() throws SQLException {
        try (Connection database = superuser()) {
            run(database, "delete from timer where tenant_id like 'cost-%'");
            run(database, "delete from reminder where tenant_id like 'cost-%'");
        }
    }

    @Test
    void what_is_read_depends_on_what_is_due() throws SQLException {
        Cost few = measure(1, FEW);
        Cost many = measure(2, MANY - FEW);
        LOG.infof("stored %d: %s; stored %d: %s", FEW, few, MANY, many);

        assertThat(few.idle()).isLessThanOrEqualTo(10);
        assertThat(many.idle()).isLessThanOrEqualTo(10);
        assertThat(many.perDueRow()).isLessThanOrEqualTo(few.perDueRow() * 1.2);
        assertThat(many.inTurnPerDueRow()).isLessThanOrEqualTo(few.inTurnPerDueRow() * 1.2);
    }

    /** Buffers: of a look that finds nothing; and per due row, of a claim, of locking and of settling; of one in turn. */
    private record Cost(double idle, double claim, double lock, double settle, double inTurnPerDueRow) {

        double perDueRow() {
            return claim + lock + settle;
        }
    }

    /** With so many tenants, and so many more reminders of the last one. */
    private static Cost measure(int tenants, int more) throws SQLException {
        try (Connection database = superuser()) {
            run(database, FUTURE_REMINDERS.formatted("cost-" + tenants, more));
            run(database, FUTURE_TIMERS);
        }
        try (Connection relay = relay()) {
            assertThat(text(relay, "explain (format json) " + due(DueTimers.OLDEST)))
                    .as("with statistics of before")
                    .doesNotContain("Seq Scan", "Bitmap");
        }
        vacuum();
        try (Connection relay = relay()) {
            double idle = buffers(relay, DueTimers.OLDEST) + buffers(relay, "select min(fire_at) - now() from timer");
            double claim = buffers(relay, due(DueTimers.OLDEST)) / DueTimers.BATCH;
            double inTurn =
                    buffers(relay, due(DueTimers.IN_TURN.replace("$1", "''"))) / (tenants * DueTimers.OF_ONE_TENANT);
            return new Cost(idle, claim, lock(relay), settle(relay), inTurn);
        }
    }

    /**
     * Until all pages are known to be visible: whether they are decides about one buffer more per row that is locked. A
     * vacuum that finds little to clean, left by another test, would leave that and its pages as they are.
     */
    private static void vacuum() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            try (Connection database = superuser()) {
                run(database, "vacuum (analyze, index_cleanup on) reminder, timer");
                return Double.parseDouble(text(database, VISIBLE)) > 0.99;
            }
        });
    }

    /** The same statement at a time when a batch of the future ones has come. */
    private static String due(String statement) {
        return statement.replace("<= now()", "<= timestamptz '2101-01-01'");
    }

    private static double lock(Connection relay) throws SQLException {
        String claimed = text(relay, "select string_agg(quote_literal(tenant_id), ',') from (" + CLAIMED + ") as t");
        String ids = text(relay, "select string_agg(quote_literal(id), ',') from (" + CLAIMED + ") as t");
        String lock = DueReminders.LOCK
                .replace("$1::text[]", "array[" + claimed + "]::text[]")
                .replace("$2::uuid[]", "array[" + ids + "]::uuid[]");
        return buffers(relay, lock) / DueTimers.BATCH;
    }

    private static double settle(Connection relay) throws SQLException {
        String fired = text(
                relay,
                "select json_agg(json_build_object('reminder', cast(r.ctid as text), 'timer', t.place, 'state', 'DUE',"
                        + " 'passed', 1, 'firedAt', now())) from (" + CLAIMED
                        + ") as t join reminder r on r.tenant_id = t.tenant_id and r.id = t.id");
        return buffers(relay, DueReminders.SETTLE.replace("$1", "'" + fired + "'")) / DueTimers.BATCH;
    }

    /** Runs the statement in a transaction of its own that is rolled back. */
    private static double buffers(Connection database, String statement) throws SQLException {
        database.setAutoCommit(false);
        try {
            JsonPath plan = JsonPath.from(text(database, EXPLAIN + statement));
            assertThat(plan.prettify()).doesNotContain("Seq Scan", "Bitmap");
            return own(plan.getMap("[0].Plan")) + ofWritingParts(plan);
        } finally {
            database.rollback();
        }
    }

    /** What a statement writes on the side stands in no sum of the plan above it. */
    private static double ofWritingParts(JsonPath plan) {
        List<Map<String, Object>> parts = plan.getList("[0].Plan.Plans");
        return parts == null
                ? 0
                : parts.stream()
                        .filter(part -> "ModifyTable".equals(part.get("Node Type")))
                        .mapToDouble(CostOfDispatchTest::own)
                        .sum();
    }

    private static double own(Map<String, Object> node) {
        return Stream.of("Shared Hit Blocks", "Shared Read Blocks")
                .mapToDouble(blocks -> ((Number) node.getOrDefault(blocks, 0)).doubleValue())
                .sum();
    }

    private static String text(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection superuser() throws SQLException {
        return Infrastructure.running().superuser(Service.REMINDER.databaseName());
    }

    /** As the dispatcher connects: its role, and what application.properties sets for its sessions. */
    private static Connection relay() throws SQLException {
        Infrastructure running = Infrastructure.running();
        String name = Service.REMINDER.databaseName();
        Connection relay = DriverManager.getConnection(
                "jdbc:postgresql://" + running.databaseHost() + ":" + running.databasePort() + "/" + name,
                name + "_relay",
                name + "_relay");
        for (String property : ConfigProvider.getConfig().getPropertyNames()) {
            if (property.startsWith(SESSION)) {
                String value = ConfigProvider.getConfig().getValue(property, String.class);
                run(relay, "set " + property.substring(SESSION.length()) + " = " + value);
            }
        }
        return relay;
    }
}
