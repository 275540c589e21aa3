package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedRound;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A round takes place at another time. */
@ApplicationScoped
public class RescheduleInterview {

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final RoundChanges changes;

    RescheduleInterview(TenantTransactions transactions, RoundLocks locks, RoundChanges changes) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
    }

    /** @param other when it takes place instead of when it was to */
    public Uni<Interview> reschedule(Caller caller, UUID id, IfMatch ifMatch, UnaryOperator<InterviewPeriod> other) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(round -> reschedule(transaction, caller, round, ifMatch, other)));
    }

    private Uni<Interview> reschedule(
            TenantTransaction transaction,
            Caller caller,
            LockedRound round,
            IfMatch ifMatch,
            UnaryOperator<InterviewPeriod> other) {
        ifMatch.check(round.interview().version());
        InterviewPeriod period = other.apply(round.interview().period());
        ScheduledInterview before = round.interview().mustBeScheduled();
        ScheduledInterview moved = before.rescheduled(period);
        round.opportunity().mustBeOpen();
        if (moved.equals(before)) {
            return Uni.createFrom().item(before);
        }
        return changes.store(transaction, caller, round, moved, HistoryEntry.of(Change.Kind.INTERVIEW_RESCHEDULED))
                .invoke(() -> transaction.publish(EventsOfInterviews.rescheduled(before, moved, transaction.now())));
    }
}
