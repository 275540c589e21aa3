package io.followthrough.contracts.reminders.due;

import io.followthrough.contracts.FollowUpChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The window to ask the employer is open (R24, R25): notes-service prepares the draft (R30). */
public record FollowUpDue(
        UUID reminderId,
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        int ordinal,
        FollowUpChannel suggestedChannel,
        int nudge,
        Instant opensAt,
        Instant remindAt,
        Instant dueAt,
        @Nullable Duration lateBy,
        @Nullable Duration reportedLateBy)
        implements ReminderDue {}
