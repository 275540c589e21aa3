package io.followthrough.reminder.application.reminder;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.reminder.application.telling.EventsOfPlans;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.timing.plan.ReminderState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The candidate does not want a reminder. Of the search, that pauses it until the next interview. */
@ApplicationScoped
public class DismissReminder {

    private final ActOnReminder actOnReminder;

    DismissReminder(ActOnReminder actOnReminder) {
        this.actOnReminder = actOnReminder;
    }

    /**
     * @param reason the candidate's own words; kept, never told on
     * @throws ProblemException in the Uni: not found, 409 when the reminder has ended
     */
    public Uni<ReminderWithHistory> dismiss(Caller caller, ActOnReminder.Target target, @Nullable String reason) {
        return actOnReminder.act(caller, target, (transaction, found) -> {
            Reminder dismissed = found.reminder()
                    .ended(ReminderState.DISMISSED, found.reminder().explanation(), transaction.now());
            transaction.publish(EventsOfPlans.dismissed(dismissed, transaction.now()));
            return actOnReminder
                    .store(transaction, dismissed, HistoryEntry.ended(dismissed, transaction.now(), reason))
                    .chain(() -> actOnReminder.replan(transaction, dismissed));
        });
    }
}
