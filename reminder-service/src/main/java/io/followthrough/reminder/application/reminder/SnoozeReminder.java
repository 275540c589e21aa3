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
import io.followthrough.reminder.domain.reminder.Snooze;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * The candidate wants to be reminded later, never after it is due, and not before it would have been anyway; in quiet hours
 * as little as ever.
 */
@ApplicationScoped
public class SnoozeReminder {

    private final TenantTransactions transactions;
    private final ActOnReminder actOnReminder;
    private final ZoneLaw law;

    SnoozeReminder(TenantTransactions transactions, ActOnReminder actOnReminder, ZoneLaw law) {
        this.transactions = transactions;
        this.actOnReminder = actOnReminder;
        this.law = law;
    }

    /** @throws ProblemException in the Uni: not found, 409 when the reminder has ended, 422 saying why not until then */
    public Uni<Versioned<ReminderWithHistory>> snooze(Caller caller, UUID id, IfMatch ifMatch, Instant until) {
        return transactions.in(
                caller.origin(),
                transaction -> actOnReminder
                        .held(transaction, caller, id, ifMatch)
                        .invoke(reminder -> snooze(transaction, reminder, until))
                        .chain(() -> actOnReminder.answer(transaction, id)));
    }

    private void snooze(TenantTransaction transaction, Reminder reminder, Instant until) {
        mustFit(reminder, until, transaction.now());
        Snooze snooze = Snooze.of(reminder, until, transaction.now(), law);
        Reminder snoozed = reminder.snoozed(snooze);
        transaction.publish(EventsOfReminders.snoozed(snoozed, snooze.until(), transaction.now()));
        actOnReminder.store(transaction, snoozed, HistoryEntry.snoozed(snoozed, snooze, transaction.now()));
    }

    private static void mustFit(Reminder reminder, Instant until, Instant now) {
        Instant dueAt = reminder.schedule().dueAt();
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
        reminder.firstMomentAhead().filter(until::isBefore).ifPresent(first -> {
            throw ProblemException.brokenRule(
                    rule, "until", "Its first reminder comes only at " + first + ", so there is nothing to put off.");
        });
    }
}
