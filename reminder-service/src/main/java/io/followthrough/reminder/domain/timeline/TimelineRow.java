package io.followthrough.reminder.domain.timeline;

import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.util.List;

/**
 * One row of a timeline: a reminder, or several of a kind with the same times and state.
 *
 * @param late whether it was done, but after its deadline
 * @param names whom they are about; fewer than {@code count} where names are unknown or erased
 * @param count how many reminders it stands for
 * @param ordinal of a follow-up, whether it is the first or the second; 1 for all else
 * @param blocked the days on which a follow-up is not made, each with the rules against it; of follow-ups only
 */
public record TimelineRow(
        ReminderKind kind,
        ReminderState state,
        boolean late,
        Schedule schedule,
        List<String> names,
        int count,
        int ordinal,
        List<RejectedDate> blocked) {

    public TimelineRow {
        names = List.copyOf(names);
        blocked = List.copyOf(blocked);
    }
}
