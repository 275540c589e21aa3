package io.followthrough.interview.application.round.steps;

import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** @throws ProblemException not found, when it is not there or not the caller's to change */
    public Uni<LockedRound> lock(TenantTransaction transaction, Caller caller, UUID interviewId) {
        return interviews
                .opportunityOf(transaction, interviewId)
                .flatMap(opportunityId -> opportunities.lockOwner(transaction, caller, opportunityId, "interview"))
                .flatMap(opportunity -> interviews
                        .lock(transaction, interviewId)
                        .map(found -> new LockedRound(
                                opportunity, found.orElseThrow(() -> ProblemException.notFound("interview")))));
    }
}
