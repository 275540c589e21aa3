package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reminders of which only kind, state and times matter. */
public final class SampleReminders {

    public static final Delivery AT_ANY_HOUR = new Delivery(new QuietHoursShift(null, ZoneOffset.UTC), null);

    private static final UUID ID = new UUID(1, 1);

    private SampleReminders() {}

    public static Reminder of(ReminderKind kind, ReminderState state, Schedule schedule, NudgeProgress progress) {
        return new Reminder(
                ID,
                new ReminderKey(kind, "any"),
                new Reminder.Owner("cand-1", ID, ID),
                About.thing(AboutType.OPPORTUNITY, ID),
                state,
                schedule,
                progress,
                AT_ANY_HOUR,
                new Explanation(List.of(), List.of()),
                1,
                null);
    }
}
