package io.followthrough.interview.application.promise;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.EventsOfPromises;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promised material went out, on time or not (R2). */
@ApplicationScoped
public class SendMaterial {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final Materials materials;
    private final Interviews interviews;
    private final History history;

    SendMaterial(
            TenantTransactions transactions,
            OpportunityLocks locks,
            Materials materials,
            Interviews interviews,
            History history) {
        this.transactions = transactions;
        this.locks = locks;
        this.materials = materials;
        this.interviews = interviews;
        this.history = history;
    }

    /** @param sentAt null for now */
    public Uni<Material> send(Caller caller, UUID id, IfMatch ifMatch, @Nullable Instant sentAt) {
        return transactions.in(
                caller.origin(),
                transaction -> materials
                        .opportunityOf(transaction, id)
                        .flatMap(opportunityId -> locks.lockOwner(transaction, caller, opportunityId, "material"))
                        .flatMap(opportunity -> materials
                                .find(transaction, id)
                                .map(found -> found.orElseThrow(() -> ProblemException.notFound("material")))
                                .call(material -> mustBeOwed(transaction, material))
                                .invoke(material -> ifMatch.check(material.version()))
                                .flatMap(material -> send(transaction, caller, opportunity, material, sentAt))));
    }

    /** What was promised in a round that is void was never promised. */
    private Uni<Void> mustBeOwed(TenantTransaction transaction, Material material) {
        UUID interviewId = material.identity().interviewId();
        return interviewId == null
                ? Uni.createFrom().voidItem()
                : interviews
                        .find(transaction, interviewId)
                        .invoke(round -> round.ifPresent(Interview::mustStand))
                        .replaceWithVoid();
    }

    private Uni<Material> send(
            TenantTransaction transaction,
            Caller caller,
            Opportunity opportunity,
            Material before,
            @Nullable Instant sentAt) {
        Instant at = sentAt == null ? transaction.now() : sentAt;
        Material sent = before.sent(at, transaction.now());
        return materials
                .update(transaction, sent)
                .invoke(() -> history.add(
                        transaction,
                        caller,
                        opportunity,
                        Change.about(sent.id(), Change.Kind.MATERIAL_SENT, before.fieldValues(), sent.fieldValues())))
                .invoke(() -> transaction.publish(EventsOfPromises.sent(sent, at)));
    }
}
