package io.followthrough.interview.store.promise;

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
import java.util.UUID;

/** Which promises were reckoned by an older edition of the time zone database, or by one that was not noted. */
@ApplicationScoped
public class OutdatedPromises {

    private static final String OUTDATED = "(zone_rules is null or zone_rules < $%d)";
    private static final String OF_MATERIALS = "from material where sent_at is null and " + OUTDATED;
    private static final String OF_STATEMENTS = "from timeline_statement"
            + " where due_at is not null and answered_at is null and replaced_at is null and " + OUTDATED;

    private static final String TENANTS =
            ("select tenant_id " + OF_MATERIALS + " union select tenant_id " + OF_STATEMENTS).formatted(1, 1);

    private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended($1 || ':zone-rules', 0))";

    private static final String OF_TENANT = " and tenant_id = $1 limit 1)";
    private static final String NEXT = ("(select opportunity_id " + OF_MATERIALS + OF_TENANT
                    + " union all (select opportunity_id " + OF_STATEMENTS + OF_TENANT + " limit 1")
            .formatted(2, 2);

    private static final String NOTE = """
            update %s set zone_rules = $3
            where tenant_id = $1 and opportunity_id = $2 and (zone_rules is null or zone_rules < $3)""";

    private final Pool relay;

    OutdatedPromises(@ReactiveDataSource("relay") Pool relay) {
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

    /** An opportunity of the tenant with such a promise. */
    public Uni<Optional<UUID>> nextOpportunity(TenantTransaction transaction, String zoneRules) {
        return transaction.row(NEXT, UUID.class, zoneRules);
    }

    /** Notes by which edition the promises of an opportunity stand now, those that are settled too. */
    public void note(TenantTransaction transaction, UUID opportunityId, String zoneRules) {
        transaction.execute(NOTE.formatted("material"), opportunityId, zoneRules);
        transaction.execute(NOTE.formatted("timeline_statement"), opportunityId, zoneRules);
    }
}
