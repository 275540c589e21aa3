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
import java.util.Set;

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
     * @param heldBack those that hold what may not be published yet
     */
    record Outcome(List<Integer> more, List<Integer> contended, Set<Integer> heldBack) {}

    /** Rows of one drain, of all its shards together. */
    static final int BATCH = 500;

    /** Keys with urgent rows, and rows of each, that a drain reads beside. */
    private static final int URGENT = 20;

    /** The first key of the advisory locks, so that they collide with no other use. */
    private static final int LOCK_SPACE = 0x0B0C5;

    /** A database that crashes may forget the last deletions: their events are published again, in their order. */
    private static final String BEGIN = "begin; set local synchronous_commit to off";

    private static final String LOCK = """
        select s, pg_try_advisory_xact_lock($1, s) from unnest(cast($2 as integer[])) as s\
        """;
    /** The tenants that have rows in shard s, one descent of the index for each (loose index scan), null at the end. */
    private static final String WAITING = """
        with recursive waiting(tenant) as (
          (select tenant_id from outbox where shard = s order by tenant_id limit 1)
          union all
          select (select tenant_id from outbox where shard = s and tenant_id > tenant order by tenant_id limit 1)
          from waiting where tenant is not null)
        """;

    /** Of each shard: of those who may publish as much as they like, so much in all; and of who is short, what it may. */
    private static final String READ =
            "select oldest.* from unnest(cast($1 as smallint[])) as s, lateral (" + WAITING + """
          (select due.* from waiting, lateral (
             select * from outbox where shard = s and tenant_id = tenant order by seq limit $2) as due
           where tenant <> all(cast($3 as text[])) limit $2)
          union all
          (select due.* from unnest(cast($3 as text[]), cast($4 as smallint[]), cast($5 as integer[]))
               as short(name, place, most), lateral (
             select * from outbox where shard = s and tenant_id = name order by seq limit most) as due
           where place = s limit $2)) as oldest
        order by oldest.shard, oldest.seq\
        """;

    /** Urgent rows, each behind the older rows of its key. */
    private static final String READ_URGENT = """
        select due.* from (
            select tenant_id, msg_key, max(seq) as last from outbox where shard = any(cast($1 as smallint[])) and urgent
            group by tenant_id, msg_key order by last limit $2) as urgent, lateral (
          select * from outbox where tenant_id = urgent.tenant_id and msg_key = urgent.msg_key and seq <= last
          order by seq limit $2) as due
        order by due.shard, due.seq\
        """;

    private static final String DELETE = """
        delete from outbox using
          unnest(cast($1 as smallint[]), cast($2 as text[]), cast($3 as bigint[])) as sent(shard, tenant, seq)
        where outbox.shard = sent.shard and outbox.tenant_id = sent.tenant and outbox.seq = sent.seq\
        """;
    private static final String NON_EMPTY = """
        select s from generate_series(0, $1 - 1) as s
        where exists (select from outbox where shard = cast(s as smallint))\
        """;

    /** The oldest of a tenant is its first by seq, near enough, and found without reading the rest. */
    private static final String MEASURE = """
        select (select count(*) from (select from outbox limit 10000) as bounded) as depth,
          coalesce(cast(extract(epoch from now() - min(oldest.appended_at)) * 1000 as bigint), 0) as age_millis
        from generate_series(0, $1 - 1) as s, lateral (
        """ + WAITING + """
          select first.appended_at from waiting, lateral (
            select appended_at from outbox where shard = s and tenant_id = tenant order by seq limit 1) as first) as oldest\
        """;

    private final Pool pool;
    private final EventPublisher publisher;
    private final Paces paces;
    private final EventMetrics metrics;

    ShardDrain(@ReactiveDataSource("relay") Pool pool, EventPublisher publisher, Paces paces, EventMetrics metrics) {
        this.pool = pool;
        this.publisher = publisher;
        this.paces = paces;
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
        List<Paces.Short> shorts = paces.shortOf(shards, limit);
        return Uni.combine()
                .all()
                .unis(
                        connection.query(BEGIN).execute(),
                        connection.preparedQuery(LOCK).execute(Tuple.of(LOCK_SPACE, shards.toArray(Integer[]::new))),
                        connection.preparedQuery(READ_URGENT).execute(Tuple.of(numbers(paces.heldBack(shards)), (long)
                                URGENT)),
                        connection.preparedQuery(READ).execute(toRead(shards, limit, shorts)))
                .collectFailures()
                .asTuple()
                .flatMap(answers -> publish(
                        connection,
                        ClaimedRows.of(answers.getItem2(), answers.getItem3(), answers.getItem4())
                                .chosen(paces, limit, shorts)))
                .onFailure()
                .call(() -> end(connection).onFailure().recoverWithNull());
    }

    private static Tuple toRead(List<Integer> shards, int limit, List<Paces.Short> shorts) {
        return Tuple.of(
                numbers(shards),
                (long) limit,
                shorts.stream().map(Paces.Short::tenant).toArray(String[]::new),
                numbers(shorts.stream().map(Paces.Short::shard).toList()),
                shorts.stream().map(Paces.Short::rows).toArray(Integer[]::new));
    }

    private static Short[] numbers(List<Integer> shards) {
        return shards.stream().map(Integer::shortValue).toArray(Short[]::new);
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

    private Uni<Outcome> publish(SqlConnection connection, ChosenRows claimed) {
        if (claimed.rows().isEmpty()) {
            return end(connection).replaceWith(claimed.outcome());
        }
        return publisher
                .publishAll(claimed.rows())
                .chain(() -> Uni.combine()
                        .all()
                        .unis(
                                connection
                                        .preparedQuery(DELETE)
                                        .execute(Tuple.of(claimed.shards(), claimed.tenants(), claimed.numbers())),
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
