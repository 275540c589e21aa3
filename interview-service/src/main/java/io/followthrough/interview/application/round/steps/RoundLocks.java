package io.followthrough.interview.application.round.steps;

import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The row locks on a round, kept until the transaction ends: that of its opportunity first, then its own. */
@ApplicationScoped
public class RoundLocks {

    private final OpportunityLocks opportunities;
    private final Interviews interviews;

    RoundLocks(OpportunityLocks opportunities, Interviews interviews) {
        this.opportunities = opportunities;
        this.interviews = interviews;
    }

    /**
     * @throws ProblemException not found, when it is not there or not the caller's to change; 409 when it was moved to another
     *     opportunity meanwhile
     */
    public Uni<LockedRound> lock(TenantTransaction transaction, Caller caller, UUID interviewId) {
        return interviews
                .opportunityOf(transaction, interviewId)
                .flatMap(opportunityId -> opportunities.lockOwner(transaction, caller, opportunityId, "interview"))
                .flatMap(opportunity -> locked(transaction, interviewId, opportunity)
                        .map(round -> new LockedRound(opportunity, round)));
    }

    /**
     * Locks a round and the opportunity that it is to be moved to. Opportunities are locked in the order of their ids, whichever
     * is which (no deadlock between two who move rounds to and fro).
     *
     * @throws ProblemException as {@link #lock}; not found as well when the other opportunity is not there or not of the same
     *     candidate
     */
    public Uni<LockedMove> lockToMove(TenantTransaction transaction, Caller caller, UUID interviewId, UUID target) {
        return interviews
                .opportunityOf(transaction, interviewId)
                .map(known -> known.orElseThrow(() -> ProblemException.notFound("interview")))
                .flatMap(source -> source.toString().compareTo(target.toString()) <= 0
                        ? source(transaction, caller, source)
                                .flatMap(from -> opportunities
                                        .lock(transaction, caller, target)
                                        .map(to -> new Both(from, to)))
                        : opportunities
                                .lock(transaction, caller, target)
                                .flatMap(to ->
                                        source(transaction, caller, source).map(from -> new Both(from, to))))
                .flatMap(both -> locked(transaction, interviewId, both.from())
                        .map(round -> new LockedMove(new LockedRound(both.from(), round), both.to())));
    }

    private record Both(Opportunity from, Opportunity to) {

        Both {
            if (!to.candidateId().equals(from.candidateId())) {
                throw ProblemException.notFound("opportunity");
            }
        }
    }

    private Uni<Opportunity> source(TenantTransaction transaction, Caller caller, UUID id) {
        return opportunities.lockOwner(transaction, caller, Optional.of(id), "interview");
    }

    private Uni<Interview> locked(TenantTransaction transaction, UUID interviewId, Opportunity opportunity) {
        return interviews
                .lock(transaction, interviewId)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("interview")))
                .invoke(round -> {
                    if (!round.identity().opportunityId().equals(opportunity.id())) {
                        throw ProblemException.of(
                                ProblemKind.CONFLICT, "The interview was moved meanwhile; ask again.");
                    }
                });
    }
}
