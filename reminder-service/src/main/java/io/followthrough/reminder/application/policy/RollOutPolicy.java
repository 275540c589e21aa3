package io.followthrough.reminder.application.policy;

import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.audit.AuditedAct;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.policy.PolicyRollouts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Makes a tenant's plans again by its changed policy, one candidate in a transaction: nobody waits long for one, and a
 * replica that dies leaves nothing half done. Any replica goes on where it stopped.
 */
@ApplicationScoped
public class RollOutPolicy {

    /** What a step came to. */
    public enum Step {
        /** A candidate's plans were made; there may be more. */
        PLANNED,
        /** Somebody plans at this moment, perhaps by the policy before: look again shortly. */
        TO_BE_CHECKED_AGAIN,
        /** Nothing is left, or another replica is at it. */
        FINISHED
    }

    private final TenantTransactions transactions;
    private final PolicyRollouts rollouts;
    private final KnownCandidates candidates;
    private final MakePlan makePlan;
    private final AuditLog audit;

    RollOutPolicy(
            TenantTransactions transactions,
            PolicyRollouts rollouts,
            KnownCandidates candidates,
            MakePlan makePlan,
            AuditLog audit) {
        this.transactions = transactions;
        this.rollouts = rollouts;
        this.candidates = candidates;
        this.makePlan = makePlan;
        this.audit = audit;
    }

    /** Whose plans still have to be made again. */
    public Uni<List<Origin>> unfinished() {
        return rollouts.unfinished();
    }

    /** Takes the next candidate of the tenant, if there is one. */
    public Uni<Step> step(Origin origin) {
        return transactions.in(
                origin,
                transaction -> rollouts.claim(transaction)
                        .flatMap(claimed -> claimed.map(version -> next(transaction, version))
                                .orElseGet(() -> Uni.createFrom().item(Step.FINISHED))));
    }

    private Uni<Step> next(TenantTransaction transaction, long version) {
        return rollouts.nextCandidate(transaction, version)
                .flatMap(found -> found.map(candidateId -> plan(transaction, candidateId))
                        .orElseGet(() -> finish(transaction, version)));
    }

    private Uni<Step> plan(TenantTransaction transaction, String candidateId) {
        return candidates
                .hold(transaction, candidateId)
                .chain(() -> makePlan.reviseAll(transaction, candidateId))
                .replaceWith(Step.PLANNED);
    }

    /** Who began to plan before the change may yet commit a plan by the policy before: only when nobody does, all is done. */
    private Uni<Step> finish(TenantTransaction transaction, long version) {
        return rollouts.nobodyPlans(transaction)
                .flatMap(nobody -> nobody
                        ? rollouts.nextCandidate(transaction, version)
                        : Uni.createFrom().nullItem())
                .flatMap(straggler -> straggler != null && straggler.isEmpty()
                        ? end(transaction, version)
                        : Uni.createFrom().item(Step.TO_BE_CHECKED_AGAIN));
    }

    private Uni<Step> end(TenantTransaction transaction, long version) {
        return rollouts.end(transaction)
                .invoke(changedBy ->
                        audit.addLater(transaction, changedBy, AuditedAct.POLICY_ROLLED_OUT, Long.toString(version)))
                .replaceWith(Step.FINISHED);
    }
}
