package io.followthrough.reminder.store.policy;

import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which tenants' plans still have to be made again by a changed policy, and whose is next. */
@ApplicationScoped
public class PolicyRollouts {

    private static final String UNFINISHED = "select tenant_id, correlation_id from policy_rollout order by begun_at";

    private static final String BEGIN = """
        insert into policy_rollout (tenant_id, version, correlation_id, begun_at) values ($1, $2, $3, now())
        on conflict (tenant_id) do update set version = excluded.version, correlation_id = excluded.correlation_id,
          begun_at = excluded.begun_at\
        """;

    private static final String CLAIM =
            "select version from policy_rollout where tenant_id = $1 for update skip locked";

    private static final String STANDING = "select version from policy_rollout where tenant_id = $1";

    private static final String NEXT = """
        select candidate_id from opportunity_facts where tenant_id = $1 and planned_by < $2
        order by planned_by, opportunity_id limit 1\
        """;

    private static final String NOBODY_PLANS =
            "select pg_try_advisory_xact_lock(hashtextextended($1 || ':planning', 0))";

    private static final String END = """
        delete from policy_rollout r using tenant_policy p
        where r.tenant_id = $1 and p.tenant_id = $1 and p.version = r.version returning p.changed_by\
        """;

    private final Pool relay;

    PolicyRollouts(@ReactiveDataSource("relay") Pool relay) {
        this.relay = relay;
    }

    /** The tenants with something left to do, of all; each as if the change's own request went on. */
    public Uni<List<Origin>> unfinished() {
        return relay.query(UNFINISHED).execute().map(rows -> {
            List<Origin> origins = new ArrayList<>();
            rows.forEach(row -> origins.add(new Origin(new TenantId(row.getString(0)), row.getString(1), null, null)));
            return origins;
        });
    }

    /** From now on the plans are to be made by {@code version}. */
    public void begin(TenantTransaction transaction, long version) {
        transaction.execute(BEGIN, version, transaction.origin().correlationId());
    }

    /**
     * Claims the tenant's rollout until the transaction ends (its row is locked; a locked one is skipped). Empty if there is
     * none or another replica is at it.
     */
    public Uni<Optional<Long>> claim(TenantTransaction transaction) {
        return transaction.row(CLAIM, Long.class);
    }

    /** The version that is being rolled out, if one is. */
    public Uni<Optional<Long>> standing(TenantTransaction transaction) {
        return transaction.row(STANDING, Long.class);
    }

    /** A candidate with a plan that was last made by an older version. */
    public Uni<Optional<String>> nextCandidate(TenantTransaction transaction, long version) {
        return transaction.row(NEXT, String.class, version);
    }

    /** Whether at this moment nobody plans for the tenant; if so, nobody begins before the transaction ends. */
    public Uni<Boolean> nobodyPlans(TenantTransaction transaction) {
        return transaction.row(NOBODY_PLANS, Boolean.class).map(Optional::orElseThrow);
    }

    /** All plans are made; answers who had changed the policy. */
    public Uni<String> end(TenantTransaction transaction) {
        return transaction.row(END, String.class).map(Optional::orElseThrow);
    }
}
