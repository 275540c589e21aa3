package io.followthrough.reminder.application.reminder;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.reminder.application.telling.EventsOfPlans;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The candidate wants to be reminded later, never after it is due, and not before it would have been anyway. */
@ApplicationScoped
public class SnoozeReminder {

    private final ActOnReminder actOnReminder;

    SnoozeReminder(ActOnReminder actOnReminder) {
        this.actOnReminder = actOnReminder;
    }

    /** @throws ProblemException in the Uni: not found, 409 when the reminder has ended, 422 saying why not until then */
    public Uni<ReminderWithHistory> snooze(Caller caller, ActOnReminder.Target target, Instant until) {
        return actOnReminder.act(caller, target, (transaction, found) -> {
            mustFit(found.reminder(), until, transaction.now());
            Reminder snoozed = found.reminder().snoozed(until);
            transaction.publish(EventsOfPlans.snoozed(snoozed, until, transaction.now()));
            return actOnReminder.store(
                    transaction,
                    snoozed,
                    new HistoryEntry(
                            snoozed.id(), transaction.now(), HistoryEntry.What.SNOOZED, null, null, until, null));
        });
    }

    private static void mustFit(Reminder reminder, Instant until, Instant now) {
        Instant dueAt = reminder.stored().schedule().dueAt();
        String rule = reminder.key().kind().rule().name();
        if (!dueAt.isAfter(now)) {
            throw ProblemException.brokenRule(rule, "until", "It was due at " + dueAt + " and cannot wait any longer.");
        }
        if (!until.isBefore(dueAt)) {
            throw ProblemException.brokenRule(
                    rule, "until", "It is due at " + dueAt + ", so it can wait only until before that.");
        }
        if (!until.isAfter(now)) {
            throw ProblemException.brokenRule(null, "until", "must lie ahead: it is " + now);
        }
        reminder.stored().firstMomentAhead().filter(until::isBefore).ifPresent(first -> {
            throw ProblemException.brokenRule(
                    rule, "until", "Its first reminder comes only at " + first + ", so there is nothing to put off.");
        });
    }
}
