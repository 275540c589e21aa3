package io.followthrough.interview.application.exports;

import io.followthrough.interview.application.people.steps.StandingGrant;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who a candidate is, and which coaches may read its data, is handed out. */
@ApplicationScoped
public class ExportCandidate {

    /**
     * Who it is.
     *
     * @param grants which coaches may read its data, expired grants included
     */
    public record Exported(Candidate candidate, List<StandingGrant> grants) {
        public Exported {
            grants = List.copyOf(grants);
        }
    }

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final CoachGrants grants;

    ExportCandidate(TenantTransactions transactions, Candidates candidates, CoachGrants grants) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.grants = grants;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Exported> candidate(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return transactions.reading(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("candidate")))
                        .flatMap(found -> grants.ofCandidate(transaction, candidateId)
                                .map(granted -> new Exported(
                                        found,
                                        granted.stream()
                                                .map(grant -> new StandingGrant(grant, 0, transaction.now()))
                                                .toList()))));
    }
}
