package io.followthrough.contracts.reminders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule ended the reminder, for example {@code R32}: the employer responded. */
public record ReminderCancelled(
        UUID reminderId,
        ReminderKind kind,
        About about,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        String candidateId,
        String rule,
        Instant cancelledAt)
        implements ReminderEvent {}
