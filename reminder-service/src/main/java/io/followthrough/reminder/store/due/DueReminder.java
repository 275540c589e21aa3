package io.followthrough.reminder.store.due;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.domain.reminder.Reminder;
import java.time.Duration;

/**
 * A reminder whose timer has come, claimed by this transaction.
 *
 * @param reminder without its reasons and without a name, which the dispatcher does not tell
 * @param clockOffset how far the tenant's time is ahead of real time
 * @param places where its rows lie, while they are locked
 */
public record DueReminder(TenantId tenant, Reminder reminder, Duration clockOffset, Places places) {

    /** Where a reminder's row and its timer's row lie (ctid). */
    public record Places(String reminder, String timer) {}
}
