package io.followthrough.contracts.reminders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the reminder asked for was done, in time or late. */
public record ReminderDone(
        UUID reminderId,
        ReminderKind kind,
        About about,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        String candidateId,
        Instant doneAt,
        boolean late)
        implements ReminderEvent {}
