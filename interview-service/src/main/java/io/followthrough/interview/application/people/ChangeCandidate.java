package io.followthrough.interview.application.people;

import io.followthrough.interview.application.people.steps.EventsOfPeople;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.store.people.CandidateActivity;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** A candidate's profile is replaced as a whole; where it lives decides when some of its promises fall due. */
@ApplicationScoped
public class ChangeCandidate {

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final CandidateActivity activity;
    private final KeepLedger ledger;

    ChangeCandidate(
            TenantTransactions transactions, Candidates candidates, CandidateActivity activity, KeepLedger ledger) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.activity = activity;
        this.ledger = ledger;
    }

    public Uni<Candidate> change(Caller caller, String candidateId, IfMatch ifMatch, Profile profile) {
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .lock(transaction, candidateId)
                        .map(found -> Visible.to(caller, found, Candidate::id, "candidate"))
                        .invoke(candidate -> ifMatch.check(candidate.version()))
                        .flatMap(candidate -> change(transaction, candidate, profile)));
    }

    /** Writing what stands there already changes nothing, so it is no event. */
    private Uni<Candidate> change(TenantTransaction transaction, Candidate candidate, Profile profile) {
        if (candidate.profile().equals(profile)) {
            return Uni.createFrom().item(candidate);
        }
        return candidates
                .update(transaction, candidate.with(profile))
                .call(changed ->
                        Objects.equals(profile.timeZone(), candidate.profile().timeZone())
                                ? Uni.createFrom().voidItem()
                                : candidates
                                        .lockOpportunities(transaction, candidate.id())
                                        .chain(() -> ledger.reckonCandidate(transaction, candidate.id())))
                .invoke(changed -> activity.notice(transaction, changed.id(), transaction.now()))
                .invoke(changed -> transaction.publish(EventsOfPeople.changed(changed, transaction.now())));
    }
}
