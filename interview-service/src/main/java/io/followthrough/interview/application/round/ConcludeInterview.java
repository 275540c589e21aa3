package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedRound;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a round ended is known, or was recorded wrongly (R33). */
@ApplicationScoped
public class ConcludeInterview {

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final RoundChanges changes;
    private final KeepLedger ledger;

    ConcludeInterview(TenantTransactions transactions, RoundLocks locks, RoundChanges changes, KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.ledger = ledger;
    }

    public Uni<Interview> conclude(Caller caller, UUID id, IfMatch ifMatch, InterviewOutcome outcome) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(round -> conclude(transaction, caller, round, ifMatch, outcome)));
    }

    private Uni<Interview> conclude(
            TenantTransaction transaction,
            Caller caller,
            LockedRound round,
            IfMatch ifMatch,
            InterviewOutcome outcome) {
        ifMatch.check(round.interview().version());
        CompletedInterview before = round.interview().mustBeCompleted();
        CompletedInterview concluded = before.concluded(outcome, ifMatch.namesVersion(), transaction.now());
        if (concluded.equals(before)) {
            return Uni.createFrom().item(before);
        }
        return changes.store(
                        transaction, caller, round, concluded, HistoryEntry.of(Change.Kind.INTERVIEW_OUTCOME_RECORDED))
                .call(() -> ledger.concluded(transaction, concluded))
                .invoke(() -> transaction.publish(
                        EventsOfInterviews.concluded(concluded, outcome, before.outcome(), transaction.now())));
    }
}
