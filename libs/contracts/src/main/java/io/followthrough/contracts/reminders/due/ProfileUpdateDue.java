package io.followthrough.contracts.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Look over the public profile, or create it (R19). */
public record ProfileUpdateDue(
        UUID reminderId,
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        int nudge,
        Instant opensAt,
        Instant remindAt,
        Instant dueAt,
        @Nullable Duration lateBy,
        @Nullable Duration reportedLateBy)
        implements ReminderDue {}
