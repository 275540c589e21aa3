package io.followthrough.interview.application.opportunity.steps;

import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.opportunity.PartsInNumber;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The row lock (SELECT ... FOR UPDATE) on an opportunity, kept until the transaction ends. Whatever changes an opportunity
 * or something of it takes this lock first and every other lock after it: so changes come one after another, and two
 * transactions never wait for each other (no deadlock).
 */
@ApplicationScoped
public class OpportunityLocks {

    private final Opportunities opportunities;
    private final PartsInNumber parts;

    OpportunityLocks(Opportunities opportunities, PartsInNumber parts) {
        this.opportunities = opportunities;
        this.parts = parts;
    }

    /**
     * Locks an opportunity that is going to change.
     *
     * @throws ProblemException not found, when it is not there or not the caller's to change
     * @throws RefusedException when it is void
     */
    public Uni<Opportunity> lock(TenantTransaction transaction, Caller caller, UUID id) {
        return lock(transaction, caller, id, "opportunity");
    }

    /** The same of one that may be void. */
    public Uni<Opportunity> lockEvenVoid(TenantTransaction transaction, Caller caller, UUID id) {
        return lockAny(transaction, caller, id, "opportunity");
    }

    /**
     * Locks an opportunity that is going to have one part more.
     *
     * @throws ProblemException not found, when it is not there or not the caller's to change
     * @throws RefusedException when it has as many as it may
     */
    public Uni<Opportunity> lockForOneMore(
            TenantTransaction transaction, Caller caller, UUID id, OpportunityPart part) {
        return lock(transaction, caller, id).call(opportunity -> mustTake(transaction, part, id, 1));
    }

    /**
     * Looks whether an opportunity that is locked may have so many parts more.
     *
     * @throws RefusedException when it may not
     */
    public Uni<Void> mustTake(TenantTransaction transaction, OpportunityPart part, UUID id, int more) {
        return more <= 0
                ? Uni.createFrom().voidItem()
                : parts.of(transaction, part, id)
                        .invoke(there -> part.mustTake(there, more))
                        .replaceWithVoid();
    }

    /**
     * Locks the opportunity of something that is going to change.
     *
     * @param opportunityId empty when that something was not found
     * @param resource what that something is, for the problem that says it is not there
     * @throws ProblemException not found, when it is not there or not the caller's to change
     */
    public Uni<Opportunity> lockOwner(
            TenantTransaction transaction, Caller caller, Optional<UUID> opportunityId, String resource) {
        return opportunityId
                .map(id -> lock(transaction, caller, id, resource))
                .orElseGet(() -> Uni.createFrom().failure(ProblemException.notFound(resource)));
    }

    private Uni<Opportunity> lock(TenantTransaction transaction, Caller caller, UUID id, String resource) {
        return lockAny(transaction, caller, id, resource).invoke(Opportunity::mustStand);
    }

    private Uni<Opportunity> lockAny(TenantTransaction transaction, Caller caller, UUID id, String resource) {
        return opportunities
                .lock(transaction, id)
                .map(found -> Visible.to(caller, found, Opportunity::candidateId, resource));
    }
}
