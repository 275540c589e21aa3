package io.followthrough.platform.outbox;

import io.followthrough.platform.observability.EventMetrics;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Drains some shards once: locks them, reads their oldest rows, publishes them all, awaits every acknowledgement, deletes
 * them, commits. A crash anywhere publishes some of them again, never loses one. The locks end with the transaction, so
 * that a replica that died holds nothing; rows are found by what is there, never by a number already passed, because a
 * transaction that began earlier may commit later.
 */
@ApplicationScoped
class ShardDrain {

    /**
     * How a drain ended.
     *
     * @param more the shards that may hold more than was read
     * @param contended those that another replica holds
     */
    record Outcome(List<Integer> more, List<Integer> contended) {}

    /** Rows of one drain, of all its shards together. */
    static final int BATCH = 500;

    /** The first key of the advisory locks, so that they collide with no other use. */
    private static final int LOCK_SPACE = 0x0B0C5;

    /** A database that crashes may forget the last deletions: their events are published again, in their order. */
    private static final String BEGIN = "begin; set local synchronous_commit to off";

    private static final String LOCK = """
        select s, pg_try_advisory_xact_lock($1, s) from unnest(cast($2 as integer[])) as s\
        """;
    private static final String READ = """
        select oldest.* from unnest(cast($1 as smallint[])) as s, lateral (
          select * from outbox where shard = s order by seq limit $2) as oldest
        order by oldest.shard, oldest.seq\
        """;
    private static final String DELETE = """
        delete from outbox using unnest(cast($1 as smallint[]), cast($2 as bigint[])) as sent(shard, seq)
        where outbox.shard = sent.shard and outbox.seq = sent.seq\
        """;
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

    /** @param shards between one and all of them, each once */
    Uni<Outcome> drain(List<Integer> shards) {
        return pool.getConnection()
                .flatMap(connection -> drain(connection, shards).eventually(connection::close));
    }

    /** Asked in one go, as a statement reads what was committed before it began: after the locks were given. */
    private Uni<Outcome> drain(SqlConnection connection, List<Integer> shards) {
        int limit = Math.max(1, BATCH / shards.size());
        return Uni.combine()
                .all()
                .unis(
                        connection.query(BEGIN).execute(),
                        connection.preparedQuery(LOCK).execute(Tuple.of(LOCK_SPACE, shards.toArray(Integer[]::new))),
                        connection
                                .preparedQuery(READ)
                                .execute(Tuple.of(
                                        shards.stream().map(Integer::shortValue).toArray(Short[]::new), (long) limit)))
                .collectFailures()
                .asTuple()
                .flatMap(answers -> publish(connection, ClaimedRows.of(answers.getItem2(), answers.getItem3(), limit)))
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

    private Uni<Outcome> publish(SqlConnection connection, ClaimedRows claimed) {
        if (claimed.rows().isEmpty()) {
            return end(connection).replaceWith(claimed.outcome());
        }
        return publisher
                .publishAll(claimed.rows())
                .chain(() -> Uni.combine()
                        .all()
                        .unis(
                                connection.preparedQuery(DELETE).execute(Tuple.of(claimed.shards(), claimed.numbers())),
                                connection.query("commit").execute())
                        .collectFailures()
                        .discardItems())
                .invoke(() -> metrics.published(claimed.rows().size()))
                .replaceWith(claimed.outcome());
    }

    private static Uni<Void> end(SqlConnection connection) {
        return connection.query("rollback").execute().replaceWithVoid();
    }
}
