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

    /** Keys with urgent rows, and rows of each, that a drain reads beside. */
    private static final long URGENT = 20;

    /** The first key of the advisory locks, so that they collide with no other use. */
    static final int LOCK_SPACE = 0x0B0C5;

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
    static final String READ = "select oldest.* from unnest(cast($1 as smallint[])) as s, lateral (" + WAITING + """
          select * from (
            select due.*, sum(octet_length(payload)) over (rows unbounded preceding) as bytes from (
              (select due.* from waiting, lateral (
                 select * from outbox where shard = s and tenant_id = tenant order by seq limit $2) as due
               where tenant <> all(cast($4 as text[])) limit $2)
              union all
              (select due.* from unnest(cast($4 as text[]), cast($5 as smallint[]), cast($6 as integer[]))
                   as short(name, place, most), lateral (
                 select * from outbox where shard = s and tenant_id = name order by seq limit most) as due
               where place = s limit $2)) as due) as measured
          where bytes - octet_length(payload) < $3) as oldest
        order by oldest.shard, oldest.seq\
        """;

    /** Urgent rows, each behind the older rows of its key. */
    static final String READ_URGENT = """
        select * from (
          select due.*, sum(octet_length(payload)) over (rows unbounded preceding) as bytes from (
              select tenant_id, msg_key, max(seq) as last from outbox
              where shard = any(cast($1 as smallint[])) and urgent
              group by tenant_id, msg_key order by last limit $2) as urgent, lateral (
            select * from outbox where tenant_id = urgent.tenant_id and msg_key = urgent.msg_key and seq <= last
            order by seq limit $2) as due) as measured
        where bytes - octet_length(payload) < $3
        order by shard, seq\
        """;

    /**
     * Row after row by an index, which a join would not be held to: PostgreSQL might begin it with an outbox that it takes
     * for empty. All columns of either index are given, so that whichever the planner takes leads to the row.
     */
    private static final String PLACES = """
        delete from outbox where ctid = any(array(
          select found.ctid
          from unnest(cast($1 as smallint[]), cast($2 as text[]), cast($3 as text[]), cast($4 as bigint[]))
            as sent(shard, tenant, key, seq), lateral (
            select ctid from outbox
            where shard = sent.shard and tenant_id = sent.tenant and msg_key = sent.key and seq = sent.seq limit 1) as found))
        """;

    static final String DELETE = PLACES.strip();
    static final String PARK = """
        with reason as (
          select * from unnest(cast($4 as bigint[]), cast($5 as text[])) as r(seq, cause)),
        refused as (
        """ + PLACES + """
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
          select from outbox where shard = cast(s as smallint) order by tenant_id, seq limit 1) as any_row\
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

    /** The oldest of a tenant is its first by seq, near enough, and found without reading the rest. */
    private static final String MEASURE = """
        select (select count(*) from (select from outbox limit 10000) as bounded) as depth,
          (select count(*) from (select from outbox_parked limit 10000) as bounded) as parked,
          coalesce(cast(extract(epoch from now() - min(oldest.appended_at)) * 1000 as bigint), 0) as age_millis,
          (array_agg(oldest.seq order by oldest.appended_at))[1] as oldest
        from (select cast(number as smallint) as s from generate_series(0, $1 - 1) as number) as shards, lateral (
        """ + WAITING + """
          select first.* from waiting, lateral (
            select seq, appended_at from outbox where shard = s and tenant_id = tenant order by seq limit 1) as first
          ) as oldest\
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
    Uni<Settlement> drain(List<Integer> shards) {
        return pool.getConnection()
                .flatMap(connection -> drain(connection, shards).eventually(connection::close));
    }

    /** Asked in one go, as a statement reads what was committed before it began: after the locks were given. */
    private Uni<Settlement> drain(SqlConnection connection, List<Integer> shards) {
        Share share = Share.of(shards.size());
        List<Paces.Short> shorts = paces.shortOf(shards, share.rows());
        return Uni.combine()
                .all()
                .unis(
                        connection.query(BEGIN).execute(),
                        connection.preparedQuery(LOCK).execute(Tuple.of(LOCK_SPACE, shards.toArray(Integer[]::new))),
                        connection
                                .preparedQuery(READ_URGENT)
                                .execute(Tuple.of(smallints(paces.heldBack(shards)), URGENT, share.bytes())),
                        connection.preparedQuery(READ).execute(toRead(shards, share, shorts)))
                .collectFailures()
                .asTuple()
                .flatMap(answers -> publish(
                        connection,
                        ReadRows.of(answers.getItem2(), answers.getItem3(), answers.getItem4())
                                .claimed(paces, share, shorts)))
                .onFailure()
                .call(() -> end(connection).onFailure().recoverWithNull());
    }

    private static Tuple toRead(List<Integer> shards, Share share, List<Paces.Short> shorts) {
        return Tuple.of(
                smallints(shards),
                (long) share.rows(),
                share.bytes(),
                shorts.stream().map(Paces.Short::tenant).toArray(String[]::new),
                smallints(shorts.stream().map(Paces.Short::shard).toList()),
                shorts.stream().map(Paces.Short::rows).toArray(Integer[]::new));
    }

    private static Short[] smallints(List<Integer> shards) {
        return shards.stream().map(Integer::shortValue).toArray(Short[]::new);
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
                rows.stream().map(OutboxRow::tenant).toArray(String[]::new),
                rows.stream().map(OutboxRow::key).toArray(String[]::new),
                rows.stream().map(OutboxRow::number).toArray(Long[]::new));
    }

    private static Tuple placesAndReasons(List<Refusal> refusals) {
        return places(refusals.stream().map(Refusal::row).toList())
                .addValue(refusals.stream().map(Refusal::reason).toArray(String[]::new));
    }

    private void tell(Settlement settlement) {
        settlement.published().forEach(row -> metrics.published(row.appended()));
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
