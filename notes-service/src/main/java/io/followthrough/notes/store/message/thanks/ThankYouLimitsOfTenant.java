package io.followthrough.notes.store.message.thanks;

import io.followthrough.notes.domain.message.thanks.ThankYouLimits;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * What of a tenant's policy concerns messages: the limits of the thank-you tiers, and how many follow-ups there may be; the
 * usual ones until it has set its own.
 */
@ApplicationScoped
public class ThankYouLimitsOfTenant {

    private static final String FIND =
            "select ideal_by_seconds, due_by_seconds, grace_until_seconds from thank_you_limits where tenant_id = $1";

    /** An event that comes again, or late, does not undo a later policy. */
    private static final String KEEP = """
            insert into thank_you_limits as l
              (tenant_id, policy_version, ideal_by_seconds, due_by_seconds, grace_until_seconds, follow_up_cap)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id) do update set policy_version = excluded.policy_version,
              ideal_by_seconds = excluded.ideal_by_seconds, due_by_seconds = excluded.due_by_seconds,
              grace_until_seconds = excluded.grace_until_seconds, follow_up_cap = excluded.follow_up_cap
            where l.policy_version < excluded.policy_version""";

    private static final String CAP =
            "select coalesce(follow_up_cap, 2) as follow_up_cap from thank_you_limits where tenant_id = $1";

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

    /** How many follow-ups there may be after a round (R28). */
    public Uni<Integer> followUpCap(TenantTransaction transaction) {
        return transaction.row(CAP, Integer.class).map(found -> found.orElse(Policy.DEFAULT.followUpCap()));
    }

    public void keep(TenantTransaction transaction, long policyVersion, ThankYouLimits limits, int followUpCap) {
        transaction.execute(
                KEEP,
                policyVersion,
                limits.idealBy().toSeconds(),
                limits.dueBy().toSeconds(),
                limits.graceUntil().toSeconds(),
                followUpCap);
    }
}
