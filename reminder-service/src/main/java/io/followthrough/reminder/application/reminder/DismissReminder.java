package io.followthrough.reminder.application.reminder;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.reminder.application.telling.EventsOfReminders;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.timing.plan.ReminderState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate does not want a reminder. Of the search, that pauses it until the next interview. */
@ApplicationScoped
public class DismissReminder {

    private final TenantTransactions transactions;
    private final ActOnReminder actOnReminder;

    DismissReminder(TenantTransactions transactions, ActOnReminder actOnReminder) {
        this.transactions = transactions;
        this.actOnReminder = actOnReminder;
    }

    /**
     * @param reason the candidate's own words; kept, never told on
     * @throws ProblemException in the Uni: not found, 409 when the reminder has ended
     */
    public Uni<Versioned<ReminderWithHistory>> dismiss(
            Caller caller, UUID id, IfMatch ifMatch, @Nullable String reason) {
        return transactions.in(
                caller.origin(),
                transaction -> actOnReminder
                        .held(transaction, caller, id, ifMatch)
                        .call(reminder -> dismiss(transaction, reminder, reason))
                        .chain(() -> actOnReminder.answer(transaction, id)));
    }

    private Uni<Void> dismiss(TenantTransaction transaction, Reminder reminder, @Nullable String reason) {
        Reminder dismissed = reminder.ended(ReminderState.DISMISSED, reminder.explanation(), transaction.now());
        transaction.publish(EventsOfReminders.dismissed(dismissed, transaction.now()));
        actOnReminder.store(transaction, dismissed, HistoryEntry.ended(dismissed, transaction.now(), reason));
        return actOnReminder.replan(transaction, dismissed);
    }
}
