package io.followthrough.reminder.application;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.store.TenantPolicies;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which policy counts for a transaction's tenant. */
@ApplicationScoped
public class PolicyOf {

    private final TenantPolicies policies;

    PolicyOf(TenantPolicies policies) {
        this.policies = policies;
    }

    /** The policy that stands, for who only reads. */
    public Uni<VersionedPolicy> reader(TenantTransaction transaction) {
        return policies.standing(transaction).map(found -> found.orElse(VersionedPolicy.INITIAL));
    }

    /** The policy that stands, for who plans by it and stores the plan: a change of policy sees to it that none is missed. */
    public Uni<VersionedPolicy> planner(TenantTransaction transaction) {
        return policies.markPlanning(transaction).chain(() -> reader(transaction));
    }
}
