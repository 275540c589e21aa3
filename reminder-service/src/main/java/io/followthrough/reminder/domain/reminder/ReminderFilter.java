package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which reminders are asked for; what is null restricts nothing.
 *
 * @param state as it reads by the clock
 * @param dueBefore those whose deadline is earlier
 */
public record ReminderFilter(
        @Nullable ReminderState state,
        @Nullable ReminderKind kind,
        @Nullable Instant dueBefore) {

    /** Whether it restricts nothing. */
    public boolean isEmpty() {
        return state == null && kind == null && dueBefore == null;
    }
}
