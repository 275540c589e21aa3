package io.followthrough.reminder.application.policy;

import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.reminder.application.telling.EventsOfPolicies;
import io.followthrough.reminder.domain.audit.AuditedAct;
import io.followthrough.reminder.store.policy.PolicyRollouts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.PolicyChange;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;

/**
 * Puts a policy in the place of the one that stands. New plans are made by it at once; those that exist are made again
 * afterwards, candidate by candidate ({@link RollOutPolicy}).
 */
@ApplicationScoped
public class ChangePolicy {

    private final TenantTransactions transactions;
    private final TenantPolicies policies;
    private final PolicyRollouts rollouts;
    private final Event<PolicyStands> policyStands;
    private final AuditLog audit;

    ChangePolicy(
            TenantTransactions transactions,
            TenantPolicies policies,
            PolicyRollouts rollouts,
            Event<PolicyStands> policyStands,
            AuditLog audit) {
        this.transactions = transactions;
        this.policies = policies;
        this.rollouts = rollouts;
        this.policyStands = policyStands;
        this.audit = audit;
    }

    /**
     * Gives the policy that stands then; one that is put again changes nothing.
     *
     * @param ifMatch the version that the caller expects to stand
     */
    public Uni<VersionedPolicy> change(Caller caller, Policy policy, IfMatch ifMatch) {
        return transactions.in(
                caller.origin(),
                transaction -> policies.holdChanges(transaction)
                        .chain(() -> policies.standing(transaction))
                        .invoke(standing -> ifMatch.check(standing.version()))
                        .map(standing -> standing.policy().equals(policy)
                                ? standing
                                : replace(transaction, caller, new VersionedPolicy(standing.version() + 1, policy))));
    }

    private VersionedPolicy replace(TenantTransaction transaction, Caller caller, VersionedPolicy next) {
        transaction.publish(EventsOfPolicies.changed(next, transaction.now()));
        transaction.afterCommit(() -> policyStands.fire(new PolicyStands()));
        policies.add(transaction, new PolicyChange(next, caller.subject(), transaction.now()));
        rollouts.begin(transaction, next.version());
        audit.add(transaction, caller, AuditedAct.POLICY_CHANGED, Long.toString(next.version()), Map.of());
        return next;
    }
}
