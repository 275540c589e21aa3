package io.followthrough.interview.application.exports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.reference.Reference;
import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.interview.store.reference.References;
import io.followthrough.interview.store.response.EmployerResponses;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.ByOwner;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;

/** A candidate's opportunities are handed out, once {@link ExportCandidate} has let the caller pass. */
@ApplicationScoped
public class ExportOpportunities {

    private static final int PAGE = 200;

    private final HandOut handOut;
    private final Opportunities opportunities;
    private final Interviews interviews;
    private final Materials materials;
    private final References references;
    private final EmployerResponses responses;

    ExportOpportunities(
            HandOut handOut,
            Opportunities opportunities,
            Interviews interviews,
            Materials materials,
            References references,
            EmployerResponses responses) {
        this.handOut = handOut;
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.materials = materials;
        this.references = references;
        this.responses = responses;
    }

    /** The opportunities, oldest first, each with what belongs to it: a page of each kind is in memory, however many there are. */
    public Multi<ExportedOpportunity> all(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        ByOwner<Interview> rounds = handOut.byOwner(
                caller,
                PAGE,
                round -> round.identity().opportunityId(),
                (transaction, after) -> interviews.ofCandidate(transaction, candidateId, after, PAGE));
        ByOwner<Material> promised = handOut.byOwner(
                caller,
                PAGE,
                material -> material.identity().opportunityId(),
                (transaction, after) -> materials.ofCandidate(transaction, candidateId, after, PAGE));
        ByOwner<Reference> speaking = handOut.byOwner(
                caller,
                PAGE,
                Reference::opportunityId,
                (transaction, after) -> references.ofCandidate(transaction, candidateId, after, PAGE));
        ByOwner<EmployerResponse> answered = handOut.byOwner(
                caller,
                PAGE,
                EmployerResponse::opportunityId,
                (transaction, after) -> responses.ofCandidate(transaction, candidateId, after, PAGE));
        Multi<Opportunity> all = handOut.all(
                caller, PAGE, (transaction, after) -> opportunities.ofCandidate(transaction, candidateId, after, PAGE));
        return all.map(opportunity -> new ExportedOpportunity(
                opportunity,
                rounds.of(opportunity.id()),
                promised.of(opportunity.id()),
                speaking.of(opportunity.id()),
                answered.of(opportunity.id())));
    }
}
