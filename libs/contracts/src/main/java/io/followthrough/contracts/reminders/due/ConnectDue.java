package io.followthrough.contracts.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody met may now be asked to connect: shown, not pressed (R21). */
public record ConnectDue(
        UUID reminderId,
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        UUID interviewerId,
        int nudge,
        Instant opensAt,
        Instant remindAt,
        Instant dueAt,
        @Nullable Duration lateBy,
        @Nullable Duration reportedLateBy)
        implements ReminderDue {}
