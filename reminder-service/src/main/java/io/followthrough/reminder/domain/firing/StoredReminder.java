package io.followthrough.reminder.domain.firing;

import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.plan.Schedule;
import java.time.Instant;

/**
 * A reminder as it is kept between two looks at the clock.
 *
 * @param state SCHEDULED, DUE, SNOOZED or a final state; OVERDUE and EXPIRED are read from the clock
 */
public record StoredReminder(ReminderKind kind, ReminderState state, Schedule schedule, NudgeProgress progress) {

    /** @throws IllegalArgumentException if {@code state} is one that is never stored */
    public StoredReminder {
        if (state == ReminderState.OVERDUE || state == ReminderState.EXPIRED) {
            throw new IllegalArgumentException(state + " is read from the clock, not stored");
        }
    }

    /** The state as a reader sees it at {@code now}. */
    public ReminderState stateAt(Instant now) {
        if (state.isFinal()) {
            return state;
        }
        boolean pastDue = !now.isBefore(schedule.dueAt());
        if (pastDue && kind.expires()) {
            return ReminderState.EXPIRED;
        }
        if (isSnoozedAt(now)) {
            return ReminderState.SNOOZED;
        }
        if (pastDue) {
            return ReminderState.OVERDUE;
        }
        return hasComeBy(now) ? ReminderState.DUE : ReminderState.SCHEDULED;
    }

    /** Whether the candidate asked not to hear of it before a later instant. */
    boolean isSnoozedAt(Instant now) {
        Instant until = progress.snoozedUntil();
        return state == ReminderState.SNOOZED && until != null && now.isBefore(until);
    }

    /** What is never nudged is due as soon as it opens; a snooze that ended leaves it due. */
    private boolean hasComeBy(Instant now) {
        return state != ReminderState.SCHEDULED || (schedule.remindAt().isEmpty() && !now.isBefore(schedule.opensAt()));
    }
}
