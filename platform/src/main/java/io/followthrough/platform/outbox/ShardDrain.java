package io.followthrough.platform.outbox;

import io.followthrough.platform.observability.EventMetrics;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * One round of one shard: lock it, read its oldest rows, publish them all, await every acknowledgement, delete them,
 * commit. A crash anywhere publishes some of them again, never loses one. The lock ends with the transaction, so that
 * a replica that died holds nothing; rows are found by what is there, never by a number already passed, because a
 * transaction that began earlier may commit later.
 */
@ApplicationScoped
class ShardDrain {

    enum Outcome {
        EMPTY,
        MORE,
        CONTENDED
    }

    static final int BATCH = 500;

    /** The first key of the advisory locks, so that they collide with no other use. */
    private static final int LOCK_SPACE = 0x0B0C5;

    /** A database that crashes may forget the last deletions: their events are published again, in their order. */
    private static final String BEGIN = "begin; set local synchronous_commit to off";

    private static final String LOCK = "select pg_try_advisory_xact_lock($1, $2)";
    private static final String READ = "select * from outbox where shard = $1 order by seq limit " + BATCH;
    private static final String DELETE = "delete from outbox where shard = $1 and seq = any($2)";
    private static final String NON_EMPTY = """
        select s from generate_series(0, $1 - 1) as s
        where exists (select from outbox where shard = cast(s as smallint))\
        """;

    /** The oldest of a shard is its first by seq, near enough, and found without reading the rest. */
    private static final String MEASURE = """
        select (select count(*) from (select from outbox limit 10000) as bounded) as depth,
          coalesce(cast(extract(epoch from now() - min(oldest.appended_at)) * 1000 as bigint), 0) as age_millis
        from generate_series(0, $1 - 1) as s, lateral (
          select appended_at from outbox where shard = cast(s as smallint) order by seq limit 1) as oldest\
        """;

    private final Pool pool;
    private final EventPublisher publisher;
    private final EventMetrics metrics;

    ShardDrain(@ReactiveDataSource("relay") Pool pool, EventPublisher publisher, EventMetrics metrics) {
        this.pool = pool;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    Uni<Outcome> drain(int shard) {
        return pool.getConnection()
                .flatMap(connection -> round(connection, shard).eventually(connection::close));
    }

    /** Asked in one go, as a statement reads what was committed before it began: after the lock was given. */
    private Uni<Outcome> round(SqlConnection connection, int shard) {
        return Uni.combine()
                .all()
                .unis(
                        connection.query(BEGIN).execute(),
                        connection.preparedQuery(LOCK).execute(Tuple.of(LOCK_SPACE, shard)),
                        connection.preparedQuery(READ).execute(Tuple.of((short) shard)))
                .collectFailures()
                .asTuple()
                .flatMap(taken -> taken.getItem2().iterator().next().getBoolean(0)
                        ? publish(connection, shard, taken.getItem3())
                        : end(connection).replaceWith(Outcome.CONTENDED))
                .onFailure()
                .call(() -> end(connection).onFailure().recoverWithNull());
    }

    Uni<List<Integer>> shardsWithEvents() {
        return pool.preparedQuery(NON_EMPTY).execute(Tuple.of(Shards.COUNT)).map(rows -> {
            List<Integer> shards = new ArrayList<>();
            rows.forEach(row -> shards.add(row.getInteger(0)));
            return shards;
        });
    }

    /** Counts what waits, up to a bound, and how long its oldest has waited. */
    Uni<Void> measure() {
        return pool.preparedQuery(MEASURE)
                .execute(Tuple.of(Shards.COUNT))
                .invoke(rows -> {
                    Row row = rows.iterator().next();
                    metrics.outbox(row.getLong("depth"), row.getLong("age_millis"));
                })
                .replaceWithVoid();
    }

    private Uni<Outcome> publish(SqlConnection connection, int shard, RowSet<Row> rows) {
        if (rows.size() == 0) {
            return end(connection).replaceWith(Outcome.EMPTY);
        }
        return publisher
                .publishAll(rows)
                .chain(() -> Uni.combine()
                        .all()
                        .unis(
                                connection
                                        .preparedQuery(DELETE)
                                        .execute(Tuple.of((short) shard, sequenceNumbers(rows))),
                                connection.query("commit").execute())
                        .collectFailures()
                        .discardItems())
                .invoke(() -> metrics.published(rows.size()))
                .replaceWith(rows.size() == BATCH ? Outcome.MORE : Outcome.EMPTY);
    }

    private static Uni<Void> end(SqlConnection connection) {
        return connection.query("rollback").execute().replaceWithVoid();
    }

    private static Long[] sequenceNumbers(RowSet<Row> rows) {
        List<Long> numbers = new ArrayList<>(rows.size());
        rows.forEach(row -> numbers.add(row.getLong("seq")));
        return numbers.toArray(Long[]::new);
    }
}
