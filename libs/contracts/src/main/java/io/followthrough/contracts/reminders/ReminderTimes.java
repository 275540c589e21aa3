package io.followthrough.contracts.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times a reminder had before a plan was revised. */
public record ReminderTimes(
        Instant opensAt,
        List<Instant> remindAt,
        Instant dueAt,
        @Nullable Instant until,
        LocalDate localDate) {

    public ReminderTimes {
        remindAt = List.copyOf(remindAt);
    }
}
