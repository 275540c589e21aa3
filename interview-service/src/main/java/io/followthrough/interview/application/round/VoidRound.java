package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.application.promise.steps.WithdrawPromises;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedRound;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.VoidedInterview;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A round was entered by mistake: it counts nowhere, nor does what was said and promised in it. The reason stays in the history
 * and never travels. One that is void already stays so.
 */
@ApplicationScoped
public class VoidRound {

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final RoundChanges changes;
    private final WithdrawPromises promises;
    private final KeepLedger ledger;

    VoidRound(
            TenantTransactions transactions,
            RoundLocks locks,
            RoundChanges changes,
            WithdrawPromises promises,
            KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.promises = promises;
        this.ledger = ledger;
    }

    public Uni<Interview> takeBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(round -> takeBack(transaction, caller, round, ifMatch, reason)));
    }

    private Uni<Interview> takeBack(
            TenantTransaction transaction, Caller caller, LockedRound round, IfMatch ifMatch, String reason) {
        Interview before = round.interview();
        VoidedInterview voided = before.voided(transaction.now());
        if (voided.equals(before)) {
            return Uni.createFrom().item(before);
        }
        ifMatch.check(before.version());
        HistoryEntry entry = new HistoryEntry(Change.Kind.INTERVIEW_VOIDED, reason);
        return promises.of(transaction, caller, round.opportunity(), before)
                .flatMap(standing -> changes.store(transaction, caller, round, voided, entry)
                        .call(() -> ledger.reckonOpportunity(
                                transaction, round.opportunity().id()))
                        .invoke(() ->
                                transaction.publish(EventsOfInterviews.voided(voided, standing, transaction.now()))));
    }
}
