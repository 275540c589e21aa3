package io.followthrough.contracts.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keep searching until an offer is accepted (R18). */
public record SearchNudgeDue(
        UUID reminderId,
        String candidateId,
        int nudge,
        Instant opensAt,
        Instant remindAt,
        Instant dueAt,
        @Nullable Duration lateBy,
        @Nullable Duration reportedLateBy)
        implements ReminderDue {}
