package io.followthrough.notes.store.message.thanks;

import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The limits of the thank-you tiers that the transaction's tenant has set; the usual ones until it has. */
@ApplicationScoped
public class ThankYouLimitsOfTenant {

    private static final String FIND =
            "select ideal_by_seconds, due_by_seconds, grace_until_seconds from thank_you_limits where tenant_id = $1";

    /** An event that comes again, or late, does not undo a later policy. */
    private static final String KEEP = """
            insert into thank_you_limits as l
              (tenant_id, policy_version, ideal_by_seconds, due_by_seconds, grace_until_seconds)
            values ($1, $2, $3, $4, $5)
            on conflict (tenant_id) do update set policy_version = excluded.policy_version,
              ideal_by_seconds = excluded.ideal_by_seconds, due_by_seconds = excluded.due_by_seconds,
              grace_until_seconds = excluded.grace_until_seconds
            where l.policy_version < excluded.policy_version""";

    private record Row(long idealBySeconds, long dueBySeconds, long graceUntilSeconds) {

        ThankYouLimits limits() {
            return new ThankYouLimits(
                    Duration.ofSeconds(idealBySeconds),
                    Duration.ofSeconds(dueBySeconds),
                    Duration.ofSeconds(graceUntilSeconds));
        }
    }

    public Uni<ThankYouLimits> find(TenantTransaction transaction) {
        return transaction.row(FIND, Row.class).map(row -> row.map(Row::limits).orElse(ThankYouLimits.USUAL));
    }

    public void keep(TenantTransaction transaction, long policyVersion, ThankYouLimits limits) {
        transaction.execute(
                KEEP,
                policyVersion,
                limits.idealBy().toSeconds(),
                limits.dueBy().toSeconds(),
                limits.graceUntil().toSeconds());
    }
}
