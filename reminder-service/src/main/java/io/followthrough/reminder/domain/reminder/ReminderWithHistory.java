package io.followthrough.reminder.domain.reminder;

import java.time.Instant;
import java.util.List;

/** A reminder with what became of it, as it stood at the tenant's instant {@code readAt}. */
public record ReminderWithHistory(Reminder reminder, List<HistoryEntry> history, Instant readAt) {

    public ReminderWithHistory {
        history = List.copyOf(history);
    }
}
