package io.followthrough.reminder.store.policy;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.policy.PolicyChange;
import io.followthrough.timing.policy.VersionedPolicy;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The policies that the tenant has had; the last one stands. */
@ApplicationScoped
public class TenantPolicies implements PanacheRepositoryBase<TenantPolicyRow, TenantPolicyRow.Key> {

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?1 || ':policy', 0))";

    private static final String SHARE =
            "select 1 from pg_advisory_xact_lock_shared(hashtextextended(?1 || ':planning', 0))";

    /** The policy that stands, for who only reads it. */
    public Uni<VersionedPolicy> standing(TenantTransaction transaction) {
        return find(
                        "key.tenantId = ?1 order by key.version desc",
                        transaction.tenant().value())
                .firstResult()
                .map(row -> row == null ? VersionedPolicy.INITIAL : row.toPolicy());
    }

    /**
     * The policy that stands, for who plans by it and stores the plan. Takes a shared advisory lock until the transaction
     * ends, by which a roll-out sees that somebody may still commit a plan by the policy before.
     */
    public Uni<VersionedPolicy> toPlanBy(TenantTransaction transaction) {
        return markPlanning(transaction).chain(() -> standing(transaction));
    }

    /** The tenant's changes one after another: waits for, and until its end keeps out, any other change. */
    public Uni<Void> holdChanges(TenantTransaction transaction) {
        return transaction
                .session()
                .createNativeQuery(HOLD, Integer.class)
                .setParameter(1, transaction.tenant().value())
                .getSingleResult()
                .replaceWithVoid();
    }

    public Uni<Void> add(TenantTransaction transaction, PolicyChange change) {
        return persistAndFlush(TenantPolicyRow.of(transaction.tenant().value(), change))
                .replaceWithVoid();
    }

    /** A page of the changes, the latest first; the initial policy is the last of them. */
    public Uni<Slice<PolicyChange>> history(TenantTransaction transaction, PageRequest page) {
        long before = page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after());
        return find(
                        "key.tenantId = ?1 and key.version < ?2 order by key.version desc",
                        transaction.tenant().value(),
                        before)
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        withInitial(rows, page.rows(), before),
                        change -> Long.toString(change.policy().version())));
    }

    private static List<PolicyChange> withInitial(List<TenantPolicyRow> rows, int wanted, long before) {
        Stream<PolicyChange> changes = rows.stream().map(TenantPolicyRow::toChange);
        boolean room = rows.size() < wanted && before > VersionedPolicy.INITIAL.version();
        return Stream.concat(changes, room ? Stream.of(PolicyChange.INITIAL) : Stream.empty())
                .toList();
    }

    private static Uni<Void> markPlanning(TenantTransaction transaction) {
        return transaction
                .session()
                .createNativeQuery(SHARE, Integer.class)
                .setParameter(1, transaction.tenant().value())
                .getSingleResult()
                .replaceWithVoid();
    }
}
