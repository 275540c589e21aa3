package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.StoredReminder;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stored reminder whose plan was made again. What has fired is history: on the same day only the nudges that have not
 * fired move. A new day is a new reminder's worth of nudges.
 *
 * @param schedule the times to store
 * @param passed how many nudges of it are behind
 * @param startsAnew whether the day changed, so that the state goes back to SCHEDULED
 */
public record RevisedReminder(Schedule schedule, int passed, boolean startsAnew) {

    /** Holds the new plan against what has happened. */
    public static RevisedReminder of(StoredReminder stored, Schedule planned) {
        int passed = stored.progress().passed();
        boolean otherDay = !planned.localDate().equals(stored.schedule().localDate());
        if (otherDay || passed == 0) {
            return new RevisedReminder(planned, 0, otherDay);
        }
        if (stored.schedule().remindAt().isEmpty()) {
            return new RevisedReminder(planned, passed, false);
        }
        List<Instant> history = stored.schedule().remindAt().subList(0, passed);
        Instant last = history.get(passed - 1);
        Stream<Instant> unfired = planned.remindAt().stream().skip(passed).filter(at -> at.isAfter(last));
        Schedule revised = new Schedule(
                planned.opensAt(),
                Stream.concat(history.stream(), unfired).toList(),
                planned.dueAt(),
                planned.until(),
                planned.localDate());
        return new RevisedReminder(revised, passed, false);
    }
}
