package io.followthrough.reminder.store.fact;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which plans were made by an older edition of the time zone database, or by one that was not noted. */
@ApplicationScoped
public class OutdatedPlans {

    private static final String TENANTS =
            "select distinct tenant_id from opportunity_facts where zone_rules is null or zone_rules < $1";

    private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended($1 || ':zone-rules', 0))";

    private static final String NEXT = """
            select candidate_id from opportunity_facts
            where tenant_id = $1 and (zone_rules is null or zone_rules < $2) limit 1""";

    private final Pool relay;

    OutdatedPlans(@ReactiveDataSource("relay") Pool relay) {
        this.relay = relay;
    }

    /** The tenants that have any, of all. */
    public Uni<List<TenantId>> tenants(String zoneRules) {
        return relay.preparedQuery(TENANTS).execute(Tuple.of(zoneRules)).map(rows -> {
            List<TenantId> tenants = new ArrayList<>();
            rows.forEach(row -> tenants.add(new TenantId(row.getString(0))));
            return tenants;
        });
    }

    /** Keeps other replicas from the tenant's (advisory lock) until the transaction ends; false if another is at it. */
    public Uni<Boolean> claim(TenantTransaction transaction) {
        return transaction.row(CLAIM, Boolean.class).map(Optional::orElseThrow);
    }

    /** A candidate of the tenant with such a plan. */
    public Uni<Optional<String>> nextCandidate(TenantTransaction transaction, String zoneRules) {
        return transaction.row(NEXT, String.class, zoneRules);
    }
}
