package io.followthrough.notes.store.forgetting;

import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The interviewers' private interests that have been kept for long enough. */
@ApplicationScoped
public class ExpiredInterests {

    /** How many tenants are looked after in one go. */
    private static final int TENANTS = 50;

    /** How many debriefs of a tenant lose something in one transaction. */
    public static final int DEBRIEFS = 200;

    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('expired personal interests', 0))";

    private static final String TENANTS_CONCERNED = """
            select tenant_id from (
              select distinct tenant_id from (
                select tenant_id from note_line
                where kind = 'PERSONAL_INTEREST' and noted_at <= now() - make_interval(secs => cast($1 as double precision))
                  and tenant_id <> all(cast($2 as text[])) order by noted_at limit 10000) old
              union
              select own.tenant_id from unnest(cast($2 as text[]), cast($3 as double precision[])) as own (tenant_id, seconds)
              where exists (select from note_line line where line.tenant_id = own.tenant_id
                and line.kind = 'PERSONAL_INTEREST' and line.noted_at <= now() - make_interval(secs => own.seconds)))
              concerned order by tenant_id limit $4""";

    /** Rows are locked in the order of ids, as everywhere, against deadlocks. */
    private static final String LOCK_DEBRIEFS = """
            select interview_id from debrief where tenant_id = $1 and interview_id in (
              select interview_id from note_line
              where tenant_id = $1 and kind = 'PERSONAL_INTEREST' and noted_at <= $2 order by noted_at limit $3)
            order by interview_id for update""";

    private static final String FORGET = """
            with gone as (
              delete from note_line where tenant_id = $1 and kind = 'PERSONAL_INTEREST' and noted_at <= $2
                and interview_id = any($3)
              returning interview_id, text, interviewer_id),
            kept as (
              select d.interview_id,
                coalesce(jsonb_agg(o.said order by o.place) filter (where o.said is not null), '[]') as observations
              from debrief d
              left join lateral jsonb_array_elements(cast(d.content as jsonb) -> 'observations')
                with ordinality as o (said, place) on not exists (
                  select from gone where gone.interview_id = d.interview_id
                    and o.said ->> 'kind' = 'PERSONAL_INTEREST' and o.said ->> 'text' = gone.text
                    and (o.said ->> 'interviewerId') is not distinct from cast(gone.interviewer_id as text))
              where d.tenant_id = $1 and d.interview_id in (select interview_id from gone)
              group by d.interview_id)
            update debrief d set version = d.version + 1,
              content = cast(jsonb_set(cast(d.content as jsonb), '{observations}', kept.observations) as text),
              written_at = case when kept.observations = '[]'
                then cast(cast(d.written_at as jsonb) - 'OBSERVATIONS' as text) else d.written_at end
            from kept where d.tenant_id = $1 and d.interview_id = kept.interview_id""";

    private final Pool pool;

    ExpiredInterests(@ReactiveDataSource("relay") Pool pool) {
        this.pool = pool;
    }

    /** How long interests are kept: usually, and by tenants that have a time of their own. */
    public record Retention(Duration usual, Map<String, Duration> ofTenant) {

        public Retention {
            ofTenant = Map.copyOf(ofTenant);
        }

        public Duration of(String tenant) {
            return ofTenant.getOrDefault(tenant, usual);
        }
    }

    /**
     * Gives {@code work} some of the tenants that have something to forget. An advisory lock lets one replica work at a
     * time; another finds nothing to do.
     */
    public Uni<Integer> exclusively(Retention retention, Function<List<String>, Uni<Integer>> work) {
        return pool.withTransaction(connection -> connection
                .query(TRY_LOCK)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0))
                .flatMap(mine -> mine
                        ? concerned(connection, retention).flatMap(tenants -> work.apply(tenants))
                        : Uni.createFrom().item(0)));
    }

    /** Forgets what the transaction's tenant noted until {@code until}; answers how many debriefs lost something. */
    public Uni<Integer> forget(TenantTransaction transaction, Instant until) {
        return transaction
                .rows(LOCK_DEBRIEFS, UUID.class, until, DEBRIEFS)
                .flatMap(debriefs -> debriefs.isEmpty()
                        ? Uni.createFrom().item(0)
                        : transaction.changed(FORGET, until, debriefs.toArray(UUID[]::new)));
    }

    private static Uni<List<String>> concerned(SqlConnection connection, Retention retention) {
        List<Map.Entry<String, Duration>> own = List.copyOf(retention.ofTenant().entrySet());
        return connection
                .preparedQuery(TENANTS_CONCERNED)
                .execute(Tuple.of(
                        (double) retention.usual().toSeconds(),
                        own.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        own.stream()
                                .map(entry -> (double) entry.getValue().toSeconds())
                                .toArray(Double[]::new),
                        TENANTS))
                .map(ExpiredInterests::tenants);
    }

    private static List<String> tenants(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }
}
