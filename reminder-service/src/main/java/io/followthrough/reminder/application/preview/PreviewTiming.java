package io.followthrough.reminder.application.preview;

import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plans for facts that the caller brings along: nothing is looked up but the tenant's policy, nothing is stored. */
@ApplicationScoped
public class PreviewTiming {

    /**
     * What would be planned.
     *
     * @param policyVersion the tenant's policy, on which what was asked for rests
     * @param zoneRules the edition of the time zone database
     * @param verdict as of the instant asked for; none if none was
     */
    public record Preview(
            long policyVersion,
            String zoneRules,
            Plan plan,
            @Nullable Verdict verdict) {}

    private final TenantTransactions transactions;
    private final TenantPolicies policies;
    private final Almanac almanac;

    PreviewTiming(TenantTransactions transactions, TenantPolicies policies, Almanac almanac) {
        this.transactions = transactions;
        this.policies = policies;
        this.almanac = almanac;
    }

    /** @param change makes the policy to plan by of the tenant's */
    public Uni<Preview> preview(Caller caller, Facts facts, UnaryOperator<Policy> change, @Nullable Instant at) {
        return transactions
                .reading(caller.origin(), policies::standing)
                .map(standing -> preview(facts, standing, change.apply(standing.policy()), at));
    }

    private Preview preview(Facts facts, VersionedPolicy standing, Policy policy, @Nullable Instant at) {
        return new Preview(
                standing.version(),
                almanac.zones().version(),
                TimingEngine.plan(facts, policy, almanac),
                at == null ? null : TimingEngine.verdict(facts, policy, almanac, at));
    }
}
