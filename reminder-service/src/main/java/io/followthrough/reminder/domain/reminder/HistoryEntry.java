package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a reminder.
 *
 * @param rule why, if a rule had it
 * @param from the first moment it had before; of a move only
 * @param to the first moment it has since, or the end of a snooze
 * @param note the candidate's own words; of a move, whose clocks made it if that was the reason; of a snooze, what quiet
 *     hours made of it
 */
public record HistoryEntry(
        UUID reminderId,
        Instant at,
        What what,
        @Nullable Rule rule,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String note) {

    /** What can happen to a reminder. */
    public enum What {
        PLANNED,
        MOVED,
        FIRED,
        SNOOZED,
        REASON_GIVEN,
        DONE,
        DISMISSED,
        CANCELLED
    }

    /** It was planned: the entry tells the first rule of its reasons and its first moment. */
    public static HistoryEntry planned(Reminder added, Instant at) {
        return new HistoryEntry(added.id(), at, What.PLANNED, firstRule(added), null, firstMoment(added), null);
    }

    /** Its times changed: the entry tells from which first moment to which, and the rule that leads the new reasons. */
    public static HistoryEntry moved(Reminder before, Reminder after, Instant at, @Nullable String note) {
        return new HistoryEntry(
                after.id(), at, What.MOVED, firstRule(after), firstMoment(before), firstMoment(after), note);
    }

    /** It was put off by the candidate, and quiet hours may have had a say in how long. */
    public static HistoryEntry snoozed(Reminder reminder, Snooze snooze, Instant at) {
        TraceEntry note = snooze.note();
        return new HistoryEntry(
                reminder.id(),
                at,
                What.SNOOZED,
                note == null ? null : note.rule(),
                null,
                snooze.until(),
                note == null ? null : note.text());
    }

    /** A second follow-up got its reason (R28), the candidate's own words. */
    public static HistoryEntry reasonGiven(Reminder reminder, String reason, Instant at) {
        return new HistoryEntry(reminder.id(), at, What.REASON_GIVEN, Rule.R28, null, null, reason);
    }

    /** Its end, be it that it was done, dismissed or cancelled. */
    public static HistoryEntry ended(Reminder reminder, Instant at, @Nullable String note) {
        ReminderState state = reminder.state();
        Rule rule = state == ReminderState.CANCELLED ? lastRule(reminder) : null;
        return new HistoryEntry(reminder.id(), at, What.valueOf(state.name()), rule, null, reminder.doneAt(), note);
    }

    private static Rule firstRule(Reminder reminder) {
        return reminder.explanation().trace().get(0).rule();
    }

    private static Rule lastRule(Reminder reminder) {
        List<TraceEntry> trace = reminder.explanation().trace();
        return trace.get(trace.size() - 1).rule();
    }

    private static Instant firstMoment(Reminder reminder) {
        Schedule schedule = reminder.schedule();
        return schedule.remindAt().isEmpty()
                ? schedule.dueAt()
                : schedule.remindAt().get(0);
    }
}
