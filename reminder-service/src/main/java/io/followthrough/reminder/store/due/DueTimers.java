package io.followthrough.reminder.store.due;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Timers that have come, of all tenants. The database's clock decides; claimed rows are locked until the claim's
 * transaction ends, so that any number of replicas share the work and none takes what another has.
 */
@ApplicationScoped
public class DueTimers {

    /** The most that one claim takes. */
    public static final int BATCH = 500;

    /** The most that a claim in turn takes of one tenant. */
    static final int OF_ONE_TENANT = 100;

    /**
     * A timer that has come.
     *
     * @param promise whether it is a promise's, not a reminder's
     * @param place where its row lies, which is certain while it is locked and found without any index
     * @param clockOffset how far the tenant's time is ahead of real time
     */
    public record DueTimer(String tenant, UUID id, boolean promise, String place, Duration clockOffset) {}

    /** What was claimed, in the order in which it was due, at an instant of real time by the database's clock. */
    public record Claim(List<DueTimer> timers, Instant realNow) {

        public Claim {
            timers = List.copyOf(timers);
        }

        /** Whether there may be more. */
        public boolean isFull() {
            return timers.size() >= BATCH;
        }
    }

    private static final String COLUMNS = "tenant_id, id, promise, offset_millis, fire_at, cast(ctid as text) as place";

    static final String OLDEST =
            "select " + COLUMNS + ", now() as real_now from timer where fire_at <= now() order by fire_at limit "
                    + BATCH + " for update skip locked";

    /** Goes from tenant to tenant through the index, so that none waits behind another's pile. */
    static final String IN_TURN = """
            with recursive tenant as (
              (select tenant_id from timer where tenant_id > $1 order by tenant_id limit 1)
              union all
              select (select t.tenant_id from timer t where t.tenant_id > tenant.tenant_id order by t.tenant_id limit 1)
              from tenant where tenant.tenant_id is not null)
            select due.*, now() as real_now
            from tenant cross join lateral (
              select %s from timer t where t.tenant_id = tenant.tenant_id and t.fire_at <= now()
              order by t.fire_at limit %d for update skip locked) as due
            limit %d""".formatted(COLUMNS, OF_ONE_TENANT, BATCH);

    /** The earliest first, whosever they are. */
    public Uni<Claim> oldest(SqlConnection connection) {
        return connection.preparedQuery(OLDEST).execute().map(DueTimers::claim);
    }

    /** Some of each tenant, beginning after {@code tenant}. */
    public Uni<Claim> inTurn(SqlConnection connection, String tenant) {
        return connection.preparedQuery(IN_TURN).execute(Tuple.of(tenant)).map(DueTimers::claim);
    }

    private static Claim claim(RowSet<Row> rows) {
        List<DueTimer> timers = new ArrayList<>(rows.size());
        Instant realNow = Instant.EPOCH;
        for (Row row : rows) {
            timers.add(new DueTimer(
                    row.getString("tenant_id"),
                    row.getUUID("id"),
                    row.getBoolean("promise"),
                    row.getString("place"),
                    Duration.ofMillis(row.getLong("offset_millis"))));
            realNow = row.getOffsetDateTime("real_now").toInstant();
        }
        return new Claim(timers, realNow);
    }
}
