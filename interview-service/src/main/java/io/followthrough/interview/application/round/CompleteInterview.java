package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.application.promise.steps.KeepPromisesOfRound;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedRound;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Completion;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A round is over: who was met, what was promised and when the employer decides, in one call (R1, R2, R9, R21). The same
 * report again is answered alike; another one corrects the first, if the caller has read what it corrects.
 */
@ApplicationScoped
public class CompleteInterview {

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final RoundChanges changes;
    private final KeepLedger ledger;
    private final KeepPromisesOfRound promises;
    private final ZoneLaw law;

    CompleteInterview(
            TenantTransactions transactions,
            RoundLocks locks,
            RoundChanges changes,
            KeepLedger ledger,
            KeepPromisesOfRound promises,
            ZoneLaw law) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.ledger = ledger;
        this.promises = promises;
        this.law = law;
    }

    public Uni<Interview> complete(Caller caller, UUID id, IfMatch ifMatch, Completion completion) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(round -> complete(transaction, caller, round, ifMatch, completion)));
    }

    private Uni<Interview> complete(
            TenantTransaction transaction, Caller caller, LockedRound round, IfMatch ifMatch, Completion completion) {
        Interview before = round.interview();
        ifMatch.check(before.version());
        CompletedInterview completed = before instanceof CompletedInterview known
                ? known.reportedAgain(completion, ifMatch.namesVersion(), law, transaction.now(), Ids::next)
                : before.mustBeScheduled().completed(completion, law, transaction.now(), Ids::next);
        if (completed.equals(before)) {
            return Uni.createFrom().item(before);
        }
        boolean correction = before instanceof CompletedInterview;
        return changes.store(transaction, caller, round, completed, HistoryEntry.of(Change.Kind.INTERVIEW_COMPLETED))
                .call(() -> ledger.reckonOpportunity(
                        transaction, round.opportunity().id()))
                .call(() -> promises.keep(transaction, caller, round.opportunity(), completed, completion)
                        .invoke(promised -> transaction.publish(
                                EventsOfInterviews.completed(completed, promised, correction, transaction.now()))));
    }
}
