package io.followthrough.contracts.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reminder of a plan with the rules that made its dates, in the order they applied. */
public record PlannedReminder(
        UUID id,
        ReminderKind kind,
        About about,
        Instant opensAt,
        List<Instant> remindAt,
        Instant dueAt,
        @Nullable Instant until,
        LocalDate localDate,
        List<String> rules,
        List<RejectedDate> rejectedDates) {

    public PlannedReminder {
        remindAt = List.copyOf(remindAt);
        rules = List.copyOf(rules);
        rejectedDates = List.copyOf(rejectedDates);
    }
}
