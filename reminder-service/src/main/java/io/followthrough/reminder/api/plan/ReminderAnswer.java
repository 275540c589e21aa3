package io.followthrough.reminder.api.plan;

import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder with its reasons: why it came, or why it did not. */
record ReminderAnswer(
        UUID id,
        ReminderKind kind,
        About about,
        ReminderState state,
        Instant opensAt,
        List<Instant> remindAt,
        Instant dueAt,
        @Nullable Instant until,
        LocalDate localDate,
        @Nullable Instant doneAt,
        List<TraceEntry> trace,
        List<RejectedDate> rejectedDates) {

    static ReminderAnswer of(Reminder reminder, Instant readAt) {
        Schedule schedule = reminder.schedule();
        return new ReminderAnswer(
                reminder.id(),
                reminder.key().kind(),
                reminder.about(),
                reminder.stateAt(readAt),
                schedule.opensAt(),
                schedule.remindAt(),
                schedule.dueAt(),
                schedule.until(),
                schedule.localDate(),
                reminder.doneAt(),
                reminder.explanation().trace(),
                reminder.explanation().rejectedDates());
    }
}
