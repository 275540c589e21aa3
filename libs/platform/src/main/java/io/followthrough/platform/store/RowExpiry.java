package io.followthrough.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Deletes rows of one table that are old enough, of all tenants, a bounded batch at a time; of several replicas one does
 * it, the others come again later.
 */
public final class RowExpiry {

    /** How often to look, for {@code @Scheduled}. */
    public static final String EVERY = "1m";

    /** How many rows one statement deletes at most. */
    public static final int BATCH = 1_000;

    private static final Logger LOG = Logger.getLogger(RowExpiry.class);

    /** The first key of the advisory locks, so that they collide with no other use. */
    private static final int LOCK_SPACE = 0x0E4B1;

    private static final String DELETE = """
            with turn as (select pg_try_advisory_xact_lock($1, hashtext($2)) as mine)
            delete from %1$s where (%2$s) in (
              select %2$s from %1$s where (select mine from turn) and %3$s <= now() - make_interval(secs => $3) limit $4)""";

    /** What expires is found by its age, with a BRIN index too: the relay's sessions are told to do without (bitmap scans). */
    private static final String BY_ANY_INDEX = "set local enable_bitmapscan to on";

    private final Pool pool;
    private final String table;
    private final String delete;
    private final Duration age;

    /**
     * @param pool of the role that works for all tenants
     * @param key the columns of the primary key, parted by commas
     * @param since the column that says since when a row has been there
     * @param age how old a row may become
     */
    public RowExpiry(Pool pool, String table, String key, String since, Duration age) {
        this.pool = pool;
        this.table = table;
        this.delete = DELETE.formatted(table, key, since);
        this.age = age;
    }

    /** Has what is old enough deleted; a failure is only logged, as the next time makes up for it. */
    public Uni<Void> deleteOrLog() {
        return deleteExpired()
                .invoke(deleted -> LOG.debugf("%d rows of %s expired", deleted, table))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("rows of %s could not expire, trying again: %s", table, failure.toString()))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }

    /** Deletes until less than a full batch was left, or another replica was at it; answers how many rows in all. */
    public Uni<Integer> deleteExpired() {
        return pool.withTransaction(this::deleteBatch)
                .flatMap(deleted -> deleted < BATCH
                        ? Uni.createFrom().item(deleted)
                        : deleteExpired().map(more -> deleted + more));
    }

    private Uni<Integer> deleteBatch(SqlConnection connection) {
        return connection
                .query(BY_ANY_INDEX)
                .execute()
                .chain(() -> connection
                        .preparedQuery(delete)
                        .execute(Tuple.of(LOCK_SPACE, table, (double) age.toSeconds(), BATCH)))
                .map(SqlResult::rowCount);
    }
}
