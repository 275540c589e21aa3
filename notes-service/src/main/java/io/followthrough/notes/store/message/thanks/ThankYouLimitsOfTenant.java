package io.followthrough.notes.store.message.thanks;

import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The limits of the thank-you tiers that the transaction's tenant has set; the usual ones until it has. */
@ApplicationScoped
public class ThankYouLimitsOfTenant implements PanacheRepositoryBase<ThankYouLimitsRow, String> {

    /** An event that comes again, or late, does not undo a later policy. */
    private static final String KEEP = """
            insert into thank_you_limits as l
              (tenant_id, policy_version, ideal_by_seconds, due_by_seconds, grace_until_seconds)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (tenant_id) do update set policy_version = excluded.policy_version,
              ideal_by_seconds = excluded.ideal_by_seconds, due_by_seconds = excluded.due_by_seconds,
              grace_until_seconds = excluded.grace_until_seconds
            where l.policy_version < excluded.policy_version""";

    public Uni<ThankYouLimits> find(TenantTransaction transaction) {
        return findById(transaction.tenant().value()).map(row -> row == null ? ThankYouLimits.USUAL : row.toLimits());
    }

    public Uni<Void> keep(TenantTransaction transaction, long policyVersion, ThankYouLimits limits) {
        return transaction
                .session()
                .createNativeQuery(KEEP)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, policyVersion)
                .setParameter(3, limits.idealBy().toSeconds())
                .setParameter(4, limits.dueBy().toSeconds())
                .setParameter(5, limits.graceUntil().toSeconds())
                .executeUpdate()
                .replaceWithVoid();
    }
}
