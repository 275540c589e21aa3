package io.followthrough.interview.application.people.steps;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.interview.store.people.CoachChanges;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a coach stands with a candidate. */
@ApplicationScoped
public class CandidatesCoaches {

    /**
     * What stands between one coach and the candidate.
     *
     * @param version how often anything was granted to this coach or withdrawn; 0 when never
     * @param grant null when nothing is granted
     * @param others how many other coaches the candidate has
     */
    public record Standing(long version, @Nullable StandingGrant grant, int others) {}

    private final Candidates candidates;
    private final CoachGrants grants;
    private final CoachChanges changes;

    CandidatesCoaches(Candidates candidates, CoachGrants grants, CoachChanges changes) {
        this.candidates = candidates;
        this.grants = grants;
        this.changes = changes;
    }

    /** How they stand, held until the transaction ends, so that one change comes after another. */
    public Uni<Standing> lock(TenantTransaction transaction, Caller caller, String candidateId, String coachId) {
        return candidates
                .lock(transaction, candidateId)
                .invoke(found -> Visible.to(caller, found, Candidate::id, "candidate"))
                .chain(() -> standing(transaction, candidateId, coachId));
    }

    public Uni<Standing> read(TenantTransaction transaction, Caller caller, String candidateId, String coachId) {
        return candidates
                .find(transaction, candidateId)
                .invoke(found -> Visible.to(caller, found, Candidate::id, "candidate"))
                .chain(() -> standing(transaction, candidateId, coachId));
    }

    private Uni<Standing> standing(TenantTransaction transaction, String candidateId, String coachId) {
        return grants.ofCandidate(transaction, candidateId)
                .flatMap(all -> changes.count(transaction, candidateId, coachId)
                        .map(version -> standing(transaction, all, version, coachId)));
    }

    private static Standing standing(
            TenantTransaction transaction, List<CoachGrant> all, long version, String coachId) {
        StandingGrant grant = all.stream()
                .filter(one -> one.coachId().equals(coachId))
                .findFirst()
                .map(one -> new StandingGrant(one, version, transaction.now()))
                .orElse(null);
        return new Standing(version, grant, grant == null ? all.size() : all.size() - 1);
    }
}
