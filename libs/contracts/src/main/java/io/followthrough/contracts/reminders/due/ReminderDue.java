package io.followthrough.contracts.reminders.due;

import io.followthrough.contracts.reminders.ReminderEvent;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A nudge fires: what every kind of it tells. */
public interface ReminderDue extends ReminderEvent {

    /** Which nudge of the reminder this is, from 1. */
    int nudge();

    Instant opensAt();

    /** When the nudge was planned for. */
    Instant remindAt();

    /** The deadline; for a late nudge it may have passed. */
    Instant dueAt();

    /** How long after {@link #remindAt} it fired; absent when on time. */
    @Nullable Duration lateBy();

    /**
     * How much of {@link #lateBy} is because it was known only after {@link #remindAt} that there is anything to remind of;
     * absent when it was known in time.
     */
    @Nullable Duration reportedLateBy();
}
