package io.followthrough.interview.application.promise;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.EventsOfPromises;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.promise.Promised;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.interview.store.promise.PromiseClocks;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.timing.promise.Clocks;
import io.followthrough.timing.zone.WallClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Between rounds, the candidate promises to send something by a date (R2). */
@ApplicationScoped
public class RequestMaterial {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final PromiseClocks clocks;
    private final Materials materials;
    private final History history;

    RequestMaterial(
            TenantTransactions transactions,
            OpportunityLocks locks,
            PromiseClocks clocks,
            Materials materials,
            History history) {
        this.transactions = transactions;
        this.locks = locks;
        this.clocks = clocks;
        this.materials = materials;
        this.history = history;
    }

    public Uni<Material> request(Caller caller, UUID opportunityId, Promised promised) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lockForOneMore(transaction, caller, opportunityId, OpportunityPart.MATERIALS)
                        .invoke(Opportunity::mustBeOpen)
                        .flatMap(opportunity -> clocks.ofOpportunity(transaction, opportunityId)
                                .map(Clocks::ofMaterial)
                                .flatMap(clock ->
                                        materials.add(transaction, material(transaction, opportunity, promised, clock)))
                                .invoke(added -> history.add(
                                        transaction,
                                        caller,
                                        opportunity,
                                        Change.about(
                                                added.id(),
                                                Change.Kind.MATERIAL_REQUESTED,
                                                List.of(),
                                                added.fieldValues()))))
                        .invoke(added -> transaction.publish(EventsOfPromises.requested(added))));
    }

    private static Material material(
            TenantTransaction transaction, Opportunity opportunity, Promised promised, WallClock clock) {
        return Material.promised(
                new Material.Identity(Ids.next(), opportunity.id(), opportunity.candidateId(), null),
                promised,
                transaction.now(),
                clock);
    }
}
