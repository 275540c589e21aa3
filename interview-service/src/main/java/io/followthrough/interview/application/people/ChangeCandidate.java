package io.followthrough.interview.application.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.interview.application.promise.ledger.KeepLedger;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.LongConsumer;

/** A candidate's profile is replaced as a whole; where it lives decides when some of its promises fall due. */
@ApplicationScoped
public class ChangeCandidate {

    /**
     * The profile to have.
     *
     * @param versionCheck refuses the candidate's version, if it is not the one that the caller has read
     */
    public record Command(String candidateId, Profile profile, LongConsumer versionCheck) {}

    private final TenantTransactions transactions;
    private final Candidates candidates;
    private final KeepLedger ledger;

    ChangeCandidate(TenantTransactions transactions, Candidates candidates, KeepLedger ledger) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.ledger = ledger;
    }

    public Uni<Candidate> change(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .lock(transaction, command.candidateId())
                        .map(found -> Visible.to(caller, found, Candidate::id, "candidate"))
                        .invoke(candidate -> command.versionCheck().accept(candidate.version()))
                        .flatMap(candidate -> change(transaction, candidate, command.profile())));
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
                                        .holdOpportunities(transaction, candidate.id())
                                        .chain(() -> ledger.reckonCandidate(transaction, candidate.id())))
                .invoke(changed -> transaction.publish(EventsOfPeople.changed(changed, transaction.now())));
    }
}
