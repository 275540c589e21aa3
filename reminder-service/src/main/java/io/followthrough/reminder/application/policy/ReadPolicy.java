package io.followthrough.reminder.application.policy;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.store.policy.PolicyRollouts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.timing.policy.PolicyChange;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads the tenant's policy, and those that stood before it. */
@ApplicationScoped
public class ReadPolicy {

    /**
     * A part of the history.
     *
     * @param rollingOut the version by which not all plans have been made yet; none if all have
     */
    public record History(
            Slice<PolicyChange> changes, @Nullable Long rollingOut) {}

    private final TenantTransactions transactions;
    private final TenantPolicies policies;
    private final PolicyRollouts rollouts;

    ReadPolicy(TenantTransactions transactions, TenantPolicies policies, PolicyRollouts rollouts) {
        this.transactions = transactions;
        this.policies = policies;
        this.rollouts = rollouts;
    }

    /** The policy that stands. */
    public Uni<VersionedPolicy> standing(Caller caller) {
        return transactions.reading(caller.origin(), policies::standing);
    }

    /** What stood when, the latest first. */
    public Uni<History> history(Caller caller, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> policies.history(transaction, page)
                        .flatMap(changes -> rollouts.standing(transaction)
                                .map(version -> new History(changes, version.orElse(null)))));
    }
}
