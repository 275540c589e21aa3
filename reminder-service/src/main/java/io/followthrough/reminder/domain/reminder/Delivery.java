package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import org.jspecify.annotations.Nullable;

/**
 * How the nudges of a reminder go out.
 *
 * @param quietHours the candidate's, around which late nudges fire
 * @param channel the channel suggested for a follow-up (R29); none for all else
 */
public record Delivery(QuietHoursShift quietHours, @Nullable FollowUpChannel channel) {

    /** The same for a reminder of that kind. */
    public Delivery of(ReminderKind kind) {
        return kind == ReminderKind.FOLLOW_UP ? this : new Delivery(quietHours, null);
    }
}
