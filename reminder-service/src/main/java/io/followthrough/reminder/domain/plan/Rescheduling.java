package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What other times make of a reminder that stands. What has fired is history: on the same day only the nudges that have
 * not fired move. A new day is a new reminder's worth of nudges.
 */
final class Rescheduling {

    private Rescheduling() {}

    /** The reminder with its new times; SCHEDULED again, as if planned {@code now}, where the day changed. */
    static Reminder of(Reminder stored, Schedule planned, Instant now) {
        if (!planned.localDate().equals(stored.schedule().localDate())) {
            return stored.rescheduled(planned, ReminderState.SCHEDULED, NudgeProgress.start(now));
        }
        int passed = stored.progress().passed();
        Schedule times = passed == 0 || stored.schedule().remindAt().isEmpty()
                ? planned
                : keepingFired(stored.schedule().remindAt().subList(0, passed), planned);
        return stored.rescheduled(times, stored.state(), stored.progress());
    }

    private static Schedule keepingFired(List<Instant> fired, Schedule planned) {
        Instant last = fired.get(fired.size() - 1);
        Stream<Instant> unfired = planned.remindAt().stream().skip(fired.size()).filter(at -> at.isAfter(last));
        return new Schedule(
                planned.opensAt(),
                Stream.concat(fired.stream(), unfired).toList(),
                planned.dueAt(),
                planned.until(),
                planned.localDate());
    }
}
