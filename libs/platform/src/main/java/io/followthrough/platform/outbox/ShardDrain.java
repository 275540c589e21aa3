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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Drains some shards once: locks them, reads their oldest rows, publishes them all, awaits every answer, deletes what was
 * acknowledged, parks what is refused for good, commits. A crash anywhere publishes some of them again, never loses one.
 * The locks end with the transaction, so that a replica that died holds nothing; rows are found by what is there, never by
 * a number already passed, because a transaction that began earlier may commit later.
 */
@ApplicationScoped
class ShardDrain {

    private static final Logger LOG = Logger.getLogger(ShardDrain.class);

    /** How much of one shard a drain reads: rows at most, and bytes of data, passed by its last row only. */
    record Share(int rows, long bytes) {

        static Share of(int shards) {
            return new Share(Math.max(1, BATCH / shards), BATCH_BYTES / shards);
        }
    }

    /** Rows of one drain, of all its shards together. */
    static final int BATCH = 500;

    /** Their data: rows may be large, and a drain has all of its own in memory. */
    private static final long BATCH_BYTES = 4 * 1024 * 1024;

    /** The first key of the advisory locks, so that they collide with no other use. */
    static final int LOCK_SPACE = 0x0B0C5;

    /** A database that crashes may forget the last deletions: their events are published again, in their order. */
    private static final String BEGIN = "begin; set local synchronous_commit to off";

    private static final String LOCK = """
        select s, pg_try_advisory_xact_lock($1, s) from unnest(cast($2 as integer[])) as s\
        """;
    static final String READ = """
        select oldest.* from unnest(cast($1 as smallint[])) as s, lateral (
          select * from (
            select outbox.*, sum(octet_length(payload)) over (order by seq rows unbounded preceding) as bytes
            from outbox where shard = s order by seq limit $2) as first
          where bytes - octet_length(payload) < $3) as oldest
        order by oldest.shard, oldest.seq\
        """;
    /**
     * Row after row by the index, which a join would not be held to: PostgreSQL might begin it with an outbox that it takes for
     * empty.
     */
    static final String DELETE = """
        delete from outbox where ctid = any(array(
          select found.ctid from unnest(cast($1 as smallint[]), cast($2 as bigint[])) as sent(shard, seq), lateral (
            select ctid from outbox where shard = sent.shard and seq = sent.seq limit 1) as found))\
        """;

    static final String PARK = """
        with reason as (
          select * from unnest(cast($2 as bigint[]), cast($3 as text[])) as r(seq, cause)),
        refused as (
          delete from outbox where ctid = any(array(
            select found.ctid from unnest(cast($1 as smallint[]), cast($2 as bigint[])) as sent(shard, seq), lateral (
              select ctid from outbox where shard = sent.shard and seq = sent.seq limit 1) as found))
          returning *)
        insert into outbox_parked (tenant_id, id, shard, seq, aggregatetype, aggregateid, aggregate_version, type, msg_key,
          payload, "timestamp", correlation_id, causation_id, traceparent, appended_at, cause)
        select tenant_id, id, shard, seq, aggregatetype, aggregateid, aggregate_version, type, msg_key,
          payload, "timestamp", correlation_id, causation_id, traceparent, appended_at,
          (select cause from reason where reason.seq = refused.seq limit 1)
        from refused\
        """;
    static final String NON_EMPTY = """
        select s from generate_series(0, $1 - 1) as s, lateral (
          select from outbox where shard = cast(s as smallint) order by seq limit 1) as oldest\
        """;

    /**
     * What waits in the outbox.
     *
     * @param depth rows, counted up to a bound
     * @param ageMillis of the oldest row; 0 when there is none
     * @param parked rows that are no longer tried, counted up to a bound
     * @param oldest the number of the oldest row; null when there is none
     */
    record Measure(
            long depth,
            long ageMillis,
            long parked,
            @Nullable Long oldest) {}

    /** The oldest of a shard is its first by seq, near enough, and found without reading the rest. */
    private static final String MEASURE = """
        select (select count(*) from (select from outbox limit 10000) as bounded) as depth,
          (select count(*) from (select from outbox_parked limit 10000) as bounded) as parked,
          coalesce(cast(extract(epoch from now() - min(oldest.appended_at)) * 1000 as bigint), 0) as age_millis,
          (array_agg(oldest.seq order by oldest.appended_at))[1] as oldest
        from generate_series(0, $1 - 1) as s, lateral (
          select seq, appended_at from outbox where shard = cast(s as smallint) order by seq limit 1) as oldest\
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
    Uni<Settlement> drain(List<Integer> shards) {
        return pool.getConnection()
                .flatMap(connection -> drain(connection, shards).eventually(connection::close));
    }

    /** Asked in one go, as a statement reads what was committed before it began: after the locks were given. */
    private Uni<Settlement> drain(SqlConnection connection, List<Integer> shards) {
        Share share = Share.of(shards.size());
        return Uni.combine()
                .all()
                .unis(
                        connection.query(BEGIN).execute(),
                        connection.preparedQuery(LOCK).execute(Tuple.of(LOCK_SPACE, shards.toArray(Integer[]::new))),
                        connection
                                .preparedQuery(READ)
                                .execute(Tuple.of(
                                        shards.stream().map(Integer::shortValue).toArray(Short[]::new),
                                        (long) share.rows(),
                                        share.bytes())))
                .collectFailures()
                .asTuple()
                .flatMap(answers -> publish(connection, ClaimedRows.of(answers.getItem2(), answers.getItem3(), share)))
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

    Uni<Measure> measure() {
        return pool.preparedQuery(MEASURE).execute(Tuple.of(Shards.COUNT)).map(rows -> {
            Row row = rows.iterator().next();
            return new Measure(
                    row.getLong("depth"), row.getLong("age_millis"), row.getLong("parked"), row.getLong("oldest"));
        });
    }

    private Uni<Settlement> publish(SqlConnection connection, ClaimedRows claimed) {
        if (claimed.rows().isEmpty()) {
            return end(connection).replaceWith(claimed.settledBy(List.of()));
        }
        return publisher
                .publishAll(claimed.rows())
                .map(claimed::settledBy)
                .call(settlement -> settle(connection, settlement))
                .invoke(this::tell);
    }

    private static Uni<Void> settle(SqlConnection connection, Settlement settlement) {
        List<Uni<?>> statements = new ArrayList<>();
        if (!settlement.published().isEmpty()) {
            statements.add(connection.preparedQuery(DELETE).execute(places(settlement.published())));
        }
        if (!settlement.parked().isEmpty()) {
            statements.add(connection.preparedQuery(PARK).execute(placesAndReasons(settlement.parked())));
        }
        statements.add(connection.query("commit").execute());
        return Uni.combine().all().unis(statements).collectFailures().discardItems();
    }

    private static Tuple places(List<OutboxRow> rows) {
        return Tuple.of(
                rows.stream().map(row -> (short) row.shard()).toArray(Short[]::new),
                rows.stream().map(OutboxRow::number).toArray(Long[]::new));
    }

    private static Tuple placesAndReasons(List<Refusal> refusals) {
        return places(refusals.stream().map(Refusal::row).toList())
                .addValue(refusals.stream().map(Refusal::reason).toArray(String[]::new));
    }

    private void tell(Settlement settlement) {
        metrics.published(settlement.published().size());
        settlement
                .parked()
                .forEach(refusal -> LOG.errorf(
                        "event %s (%s) of tenant %s, correlation %s, is refused for good and parked: %s",
                        refusal.row().id(),
                        refusal.row().type(),
                        refusal.row().tenant(),
                        refusal.row().correlationId(),
                        refusal.reason()));
    }

    private static Uni<Void> end(SqlConnection connection) {
        return connection.query("rollback").execute().replaceWithVoid();
    }
}
