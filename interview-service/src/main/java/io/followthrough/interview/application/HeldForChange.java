package io.followthrough.interview.application;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.store.Interviews;
import io.followthrough.interview.store.Opportunities;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds what is to be changed until the transaction ends, always the opportunity before anything of it, so that changes
 * come one after another and never wait for each other in a circle.
 */
@ApplicationScoped
class HeldForChange {

    /** A round with its opportunity. */
    record Round(Opportunity opportunity, Interview interview) {}

    private final Opportunities opportunities;
    private final Interviews interviews;

    HeldForChange(Opportunities opportunities, Interviews interviews) {
        this.opportunities = opportunities;
        this.interviews = interviews;
    }

    /** @throws ProblemException not found, when it is not there or not the caller's to change */
    Uni<Opportunity> opportunity(TenantTransaction transaction, Caller caller, UUID id) {
        return opportunities
                .lock(transaction, id)
                .map(found -> Visible.to(caller, found, Opportunity::candidateId, "opportunity"));
    }

    /** The opportunity of something that was found to belong to it; nothing was found if it is empty. */
    Uni<Opportunity> opportunityOf(
            TenantTransaction transaction, Caller caller, Optional<UUID> opportunityId, String resource) {
        return opportunityId
                .map(id -> opportunities
                        .lock(transaction, id)
                        .map(found -> Visible.to(caller, found, Opportunity::candidateId, resource)))
                .orElseGet(() -> Uni.createFrom().failure(ProblemException.notFound(resource)));
    }

    /** @throws ProblemException not found, when it is not there or not the caller's to change */
    Uni<Round> round(TenantTransaction transaction, Caller caller, UUID interviewId) {
        return interviews
                .opportunityOf(transaction, interviewId)
                .flatMap(opportunityId -> opportunityOf(transaction, caller, opportunityId, "interview"))
                .flatMap(opportunity -> interviews
                        .lock(transaction, interviewId)
                        .map(found -> new Round(
                                opportunity, found.orElseThrow(() -> ProblemException.notFound("interview")))));
    }
}
