package io.followthrough.reminder.store.due;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.StoredReminder;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder whose timer has come, claimed by this transaction.
 *
 * @param clockOffset how far the tenant's time is ahead of real time
 * @param places where its rows lie, while they are locked
 * @param channel the channel suggested; follow-ups only
 */
public record DueReminder(
        TenantId tenant,
        UUID id,
        ReminderKey key,
        Reminder.Owner owner,
        About about,
        StoredReminder stored,
        QuietHoursShift quietHours,
        @Nullable FollowUpChannel channel,
        Duration clockOffset,
        Places places) {

    /** Where a reminder's row and its timer's row lie. */
    public record Places(String reminder, String timer) {}
}
