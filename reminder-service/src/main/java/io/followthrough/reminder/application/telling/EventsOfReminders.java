package io.followthrough.reminder.application.telling;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.reminders.About;
import io.followthrough.contracts.reminders.AboutType;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.contracts.reminders.ReminderSnoozed;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What is told of one reminder: ids, dates and rule codes, no names and no sentences. */
public final class EventsOfReminders {

    private EventsOfReminders() {}

    public static ReminderDone done(Reminder reminder) {
        Instant doneAt = Objects.requireNonNull(reminder.doneAt());
        return new ReminderDone(
                reminder.id(),
                kind(reminder),
                about(reminder),
                reminder.owner().opportunityId(),
                reminder.owner().interviewId(),
                reminder.owner().candidateId(),
                doneAt,
                doneAt.isAfter(reminder.schedule().dueAt()));
    }

    public static ReminderDismissed dismissed(Reminder reminder, Instant at) {
        return new ReminderDismissed(
                reminder.id(),
                kind(reminder),
                about(reminder),
                reminder.owner().opportunityId(),
                reminder.owner().interviewId(),
                reminder.owner().candidateId(),
                at);
    }

    public static ReminderSnoozed snoozed(Reminder reminder, Instant until, Instant at) {
        return new ReminderSnoozed(
                reminder.id(),
                kind(reminder),
                about(reminder),
                reminder.owner().opportunityId(),
                reminder.owner().interviewId(),
                reminder.owner().candidateId(),
                until,
                at);
    }

    /** What a revised plan has ended: done, or cancelled. */
    static Event ended(Reminder ended, Instant now) {
        return ended.state() == ReminderState.DONE
                ? done(ended)
                : new ReminderCancelled(
                        ended.id(),
                        kind(ended),
                        about(ended),
                        ended.owner().opportunityId(),
                        ended.owner().interviewId(),
                        ended.owner().candidateId(),
                        lastRule(ended),
                        now);
    }

    /** The reason for an ending is the last of a reminder's trace. */
    static String lastRule(Reminder ended) {
        List<TraceEntry> trace = ended.explanation().trace();
        return trace.get(trace.size() - 1).rule().name();
    }

    static ReminderKind kind(Reminder reminder) {
        return ReminderKind.valueOf(reminder.key().kind().name());
    }

    static About about(Reminder reminder) {
        return new About(
                AboutType.valueOf(reminder.about().type().name()),
                reminder.about().id());
    }
}
