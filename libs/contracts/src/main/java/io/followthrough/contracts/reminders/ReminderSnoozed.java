package io.followthrough.contracts.reminders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate asked to be reminded later. */
public record ReminderSnoozed(
        UUID reminderId,
        ReminderKind kind,
        About about,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        String candidateId,
        Instant until,
        Instant snoozedAt)
        implements ReminderEvent {}
