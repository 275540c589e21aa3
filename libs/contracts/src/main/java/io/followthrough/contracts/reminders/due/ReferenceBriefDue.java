package io.followthrough.contracts.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Warn a reference that a call may come (R23). */
public record ReferenceBriefDue(
        UUID reminderId,
        @Nullable UUID interviewId,
        UUID opportunityId,
        String candidateId,
        UUID referenceId,
        int nudge,
        Instant opensAt,
        Instant remindAt,
        Instant dueAt,
        @Nullable Duration lateBy,
        @Nullable Duration reportedLateBy)
        implements ReminderDue {}
