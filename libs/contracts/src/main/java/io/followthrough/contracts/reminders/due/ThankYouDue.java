package io.followthrough.contracts.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One interviewer met is owed thanks (R9, R10). */
public record ThankYouDue(
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
