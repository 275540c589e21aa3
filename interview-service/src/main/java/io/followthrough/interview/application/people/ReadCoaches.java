package io.followthrough.interview.application.people;

import io.followthrough.interview.application.people.steps.CandidatesCoaches;
import io.followthrough.interview.application.people.steps.StandingGrant;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.interview.store.people.CoachChanges;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Reads who may read a candidate's data, and how that came about. */
@ApplicationScoped
public class ReadCoaches {

    /** @param readAt the tenant's time, by which they count or have expired */
    public record Coaches(List<CoachGrant> grants, Instant readAt) {

        public Coaches {
            grants = List.copyOf(grants);
        }
    }

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final CandidatesCoaches coaches;
    private final CoachGrants grants;
    private final CoachChanges changes;

    ReadCoaches(
            TenantTransactions transactions,
            Candidates candidates,
            CandidatesCoaches coaches,
            CoachGrants grants,
            CoachChanges changes) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.coaches = coaches;
        this.grants = grants;
        this.changes = changes;
    }

    /** What is granted of the candidate, expired grants included. */
    public Uni<Coaches> all(Caller caller, String candidateId) {
        return transactions.reading(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .invoke(found -> Visible.to(caller, found, Candidate::id, "candidate"))
                        .chain(() -> grants.ofCandidate(transaction, candidateId))
                        .map(found -> new Coaches(found, transaction.now())));
    }

    /** @throws ProblemException not found, in the Uni, when that coach is granted nothing */
    public Uni<StandingGrant> one(Caller caller, String candidateId, String coachId) {
        return transactions.reading(
                caller.origin(),
                transaction -> coaches.read(transaction, caller, candidateId, coachId)
                        .map(standing -> {
                            StandingGrant grant = standing.grant();
                            if (grant == null) {
                                throw ProblemException.notFound("grant");
                            }
                            return grant;
                        }));
    }

    /** A page of the audit, oldest first. */
    public Uni<Slice<CoachChange>> changes(Caller caller, String candidateId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .invoke(found -> Visible.to(caller, found, Candidate::id, "candidate"))
                        .chain(() -> changes.ofCandidate(transaction, candidateId, page)));
    }
}
