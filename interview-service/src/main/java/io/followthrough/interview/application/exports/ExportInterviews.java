package io.followthrough.interview.application.exports;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.exports.ExportPosition;
import io.followthrough.interview.store.exports.OpportunityViews;
import io.followthrough.interview.store.exports.PartView;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who a candidate is, and its opportunities with their rounds, are handed out. */
@ApplicationScoped
public class ExportInterviews {

    /**
     * Who it is.
     *
     * @param grants which coaches may read its data, expired grants included
     */
    public record Exported(Candidate candidate, List<CoachGrant> grants) {
        public Exported {
            grants = List.copyOf(grants);
        }
    }

    private final TenantTransactions transactions;
    private final HandOut handOut;
    private final Candidates candidates;
    private final CoachGrants grants;
    private final OpportunityViews views;

    ExportInterviews(
            TenantTransactions transactions,
            HandOut handOut,
            Candidates candidates,
            CoachGrants grants,
            OpportunityViews views) {
        this.transactions = transactions;
        this.handOut = handOut;
        this.candidates = candidates;
        this.grants = grants;
        this.views = views;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Exported> candidate(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("candidate")))
                        .flatMap(found -> grants.ofCandidate(transaction, candidateId)
                                .map(granted -> new Exported(found, granted))));
    }

    /** The candidate's opportunities, oldest first, once {@link #candidate} has let the caller pass. */
    public Multi<PartView> opportunities(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.pages(
                caller, ExportPosition.START, (transaction, from) -> views.page(transaction, candidateId, from));
    }
}
