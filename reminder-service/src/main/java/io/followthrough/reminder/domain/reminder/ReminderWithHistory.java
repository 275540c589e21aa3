package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.facts.FollowUpChannel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reminder with what became of it, as it stood at the tenant's instant {@code readAt}. */
public record ReminderWithHistory(
        Reminder reminder,
        long version,
        @Nullable FollowUpChannel channel,
        List<HistoryEntry> history,
        Instant readAt) {

    public ReminderWithHistory {
        history = List.copyOf(history);
    }
}
