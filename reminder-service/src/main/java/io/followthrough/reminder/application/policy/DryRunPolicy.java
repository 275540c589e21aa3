package io.followthrough.reminder.application.policy;

import io.followthrough.platform.Ids;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.plan.PlanInputs;
import io.followthrough.reminder.domain.plan.Replanning;
import io.followthrough.reminder.domain.policy.PolicyMove;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.VersionedPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes plans again by a policy that does not stand, as {@link RollOutPolicy} would, holds nothing and stores nothing. */
@ApplicationScoped
public class DryRunPolicy {

    private final TenantTransactions transactions;
    private final TenantPolicies policies;
    private final PlanInputs inputs;
    private final Almanac almanac;

    DryRunPolicy(TenantTransactions transactions, TenantPolicies policies, PlanInputs inputs, Almanac almanac) {
        this.transactions = transactions;
        this.policies = policies;
        this.inputs = inputs;
        this.almanac = almanac;
    }

    /** The reminders that would move, by candidate and key; none by the policy that stands already. */
    public Uni<Slice<PolicyMove>> moves(Caller caller, Policy policy, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> policies.standing(transaction)
                        .flatMap(standing -> standing.policy().equals(policy)
                                ? Uni.createFrom().item(new Slice<PolicyMove>(List.of(), null))
                                : search(
                                        transaction,
                                        new VersionedPolicy(standing.version() + 1, policy),
                                        new MoveSearch(page))));
    }

    private Uni<Slice<PolicyMove>> search(TenantTransaction transaction, VersionedPolicy policy, MoveSearch search) {
        return inputs.from(transaction, search.from(), MoveSearch.CANDIDATES_AT_A_TIME)
                .flatMap(candidates -> {
                    candidates.forEach(
                            known -> search.add(known.profile().candidateId(), moves(transaction, policy, known)));
                    return search.isOver(candidates.size())
                            ? Uni.createFrom().item(search.slice(candidates.size()))
                            : search(transaction, policy, search);
                });
    }

    private List<PolicyMove> moves(TenantTransaction transaction, VersionedPolicy policy, Replanning known) {
        return PolicyMove.of(known.revise(
                known.opportunities(), new Replanning.Terms(policy, almanac, transaction.now(), Ids::next)));
    }
}
