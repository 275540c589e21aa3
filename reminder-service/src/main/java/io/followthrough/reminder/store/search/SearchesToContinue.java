package io.followthrough.reminder.store.search;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches of which an occurrence has fired and the next is not planned yet. */
@ApplicationScoped
public class SearchesToContinue {

    /** Whose search. */
    public record Search(TenantId tenant, String candidateId) {}

    /** Of all tenants, and of one: a sandbox that was moved over a year has an occurrence of everybody's search every week. */
    private static final int MOST = 200;

    static final int OF_ONE_TENANT = 20;

    /** Goes from tenant to tenant through the primary key, so that none waits behind another's searches. */
    static final String IN_TURN = """
            with recursive tenant as (
              (select tenant_id from search_to_continue where tenant_id > $1 order by tenant_id limit 1)
              union all
              select (select s.tenant_id from search_to_continue s where s.tenant_id > tenant.tenant_id
                order by s.tenant_id limit 1)
              from tenant where tenant.tenant_id is not null)
            select waiting.* from tenant cross join lateral (
              select s.tenant_id, s.candidate_id from search_to_continue s where s.tenant_id = tenant.tenant_id
              order by s.candidate_id limit %d) as waiting
            limit %d""".formatted(OF_ONE_TENANT, MOST);

    private static final String WAITING = "select distinct tenant_id from search_to_continue where tenant_id = any($1)";

    private static final String TAKE = """
            delete from search_to_continue where tenant_id = $1 and candidate_id = $2 returning fired_at""";

    private final Pool pool;

    SearchesToContinue(@ReactiveDataSource("relay") Pool pool) {
        this.pool = pool;
    }

    /** Some of each tenant's, beginning after {@code tenant}. */
    public Uni<List<Search>> some(String tenant) {
        return pool.preparedQuery(IN_TURN).execute(Tuple.of(tenant)).map(rows -> {
            List<Search> searches = new ArrayList<>();
            rows.forEach(row ->
                    searches.add(new Search(new TenantId(row.getString("tenant_id")), row.getString("candidate_id"))));
            return searches;
        });
    }

    /** Which of these tenants have one. */
    public Uni<Set<String>> waiting(SqlConnection connection, Set<String> tenants) {
        if (tenants.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Object names = tenants.toArray(String[]::new);
        return connection.preparedQuery(WAITING).execute(Tuple.of(names)).map(rows -> {
            Set<String> waiting = new HashSet<>();
            rows.forEach(row -> waiting.add(row.getString("tenant_id")));
            return waiting;
        });
    }

    /** Takes one away, so that nobody else continues it. Gives when it fired; nothing if somebody was faster. */
    public Uni<Optional<Instant>> take(TenantTransaction transaction, String candidateId) {
        return transaction.row(TAKE, Instant.class, candidateId);
    }
}
