package io.followthrough.reminder.store;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.policy.VersionedPolicy;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The policies that the tenant has had; the last one stands. */
@ApplicationScoped
public class TenantPolicies implements PanacheRepositoryBase<TenantPolicyRow, TenantPolicyRow.Key> {

    private static final String SHARE =
            "select 1 from pg_advisory_xact_lock_shared(hashtextextended(?1 || ':planning', 0))";

    /** The policy that stands; empty while it is the initial one. */
    public Uni<Optional<VersionedPolicy>> standing(TenantTransaction transaction) {
        return find(
                        "key.tenantId = ?1 order by key.version desc",
                        transaction.tenant().value())
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(TenantPolicyRow::toPolicy));
    }

    /** Marks this transaction, until it ends, as one that plans by the policy it reads after this. */
    public Uni<Void> markPlanning(TenantTransaction transaction) {
        return transaction
                .session()
                .createNativeQuery(SHARE, Integer.class)
                .setParameter(1, transaction.tenant().value())
                .getSingleResult()
                .replaceWithVoid();
    }
}
