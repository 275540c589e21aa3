package io.followthrough.contracts.reminders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate does not want this reminder. */
public record ReminderDismissed(
        UUID reminderId,
        ReminderKind kind,
        About about,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        String candidateId,
        Instant dismissedAt)
        implements ReminderEvent {}
