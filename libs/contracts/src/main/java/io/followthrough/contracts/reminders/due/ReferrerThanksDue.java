package io.followthrough.contracts.reminders.due;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever helped to get the interview is owed thanks (R17). */
public record ReferrerThanksDue(
        UUID reminderId,
        @Nullable UUID interviewId,
        UUID opportunityId,
        String candidateId,
        UUID referrerId,
        int nudge,
        Instant opensAt,
        Instant remindAt,
        Instant dueAt,
        @Nullable Duration lateBy,
        @Nullable Duration reportedLateBy)
        implements ReminderDue {}
