package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedRound;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.CancelledInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round will not take place. The reason stays in the history and never travels. */
@ApplicationScoped
public class CancelInterview {

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final RoundChanges changes;

    CancelInterview(TenantTransactions transactions, RoundLocks locks, RoundChanges changes) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
    }

    public Uni<Interview> cancel(Caller caller, UUID id, IfMatch ifMatch, @Nullable String reason) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(round -> cancel(transaction, caller, round, ifMatch, reason)));
    }

    private Uni<Interview> cancel(
            TenantTransaction transaction, Caller caller, LockedRound round, IfMatch ifMatch, @Nullable String reason) {
        ifMatch.check(round.interview().version());
        CancelledInterview cancelled = round.interview().mustBeScheduled().cancelled();
        HistoryEntry entry = new HistoryEntry(Change.Kind.INTERVIEW_CANCELLED, reason);
        return changes.store(transaction, caller, round, cancelled, entry)
                .invoke(() -> transaction.publish(EventsOfInterviews.cancelled(cancelled, transaction.now())));
    }
}
