package io.followthrough.reminder.store.promise;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.store.due.DueTimers;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.promise.Promisor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Promises whose date has passed, of all tenants. */
@ApplicationScoped
public class DuePromises {

    /** A promise that was not kept. */
    public record Broken(TenantId tenant, String candidateId, UUID opportunityId, DatedPromise promise) {}

    /** One that somebody is just changing is left for the next round. */
    private static final String LOCK = """
            select p.* from unnest($1::text[], $2::uuid[]) as due(tenant_id, id)
            join promise p on p.tenant_id = due.tenant_id and p.id = due.id
            where p.broken_at is null
            for update of p skip locked""";

    private static final String BREAK = """
            with broken as (
              update promise p set broken_at = p.breaks_at from unnest($1::text[], $2::uuid[]) as b(tenant_id, id)
              where p.tenant_id = b.tenant_id and p.id = b.id)
            delete from timer t using unnest($1::text[], $2::uuid[]) as b(tenant_id, id)
            where t.tenant_id = b.tenant_id and t.id = b.id""";

    /** Breaks the promises of these timers; their timers go. */
    public Uni<List<Broken>> breakAll(SqlConnection connection, List<DueTimers.DueTimer> timers) {
        if (timers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Object tenants = timers.stream().map(DueTimers.DueTimer::tenant).toArray(String[]::new);
        Object ids = timers.stream().map(DueTimers.DueTimer::id).toArray(UUID[]::new);
        return connection.preparedQuery(LOCK).execute(Tuple.of(tenants, ids)).flatMap(rows -> {
            List<Row> found = new ArrayList<>();
            rows.forEach(found::add);
            return settle(connection, found)
                    .replaceWith(found.stream().map(DuePromises::broken).toList());
        });
    }

    private static Uni<Void> settle(SqlConnection connection, List<Row> found) {
        Object tenants = found.stream().map(row -> row.getString("tenant_id")).toArray(String[]::new);
        Object ids = found.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
        return connection.preparedQuery(BREAK).execute(Tuple.of(tenants, ids)).replaceWithVoid();
    }

    private static Broken broken(Row row) {
        return new Broken(
                new TenantId(row.getString("tenant_id")),
                row.getString("candidate_id"),
                row.getUUID("opportunity_id"),
                new DatedPromise(
                        Promisor.valueOf(row.getString("promisor")),
                        row.getUUID("material_id"),
                        row.getLocalDate("promised_for"),
                        row.getOffsetDateTime("breaks_at").toInstant()));
    }
}
