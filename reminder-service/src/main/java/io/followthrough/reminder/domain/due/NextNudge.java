package io.followthrough.reminder.domain.due;

import io.followthrough.reminder.domain.reminder.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher does with a reminder now: which of its moments fire, in order, and when to look again. Of late
 * nudges only the latest fires, when quiet hours allow, and only while the reminder is not over; a sandbox fires every
 * nudge its clock was moved over.
 *
 * @param firing the moments to publish now, oldest first; usually none or one
 * @param passed how many nudges are behind now, fired or passed over
 * @param nextAt when to look again; none if no nudge is left
 */
public record NextNudge(
        List<Instant> firing, int passed, @Nullable Instant nextAt) {

    /** A nudge that fires within this time of its moment is on time: a dispatcher needs a moment itself. */
    static final Duration PUNCTUAL = Duration.ofMinutes(5);

    /** Decides about {@code reminder} at {@code now}. */
    public static NextNudge of(Reminder reminder, Instant now, FiringConditions conditions) {
        if (reminder.state().isFinal()) {
            return new NextNudge(List.of(), reminder.progress().passed(), null);
        }
        List<Instant> come = reminder.ahead().filter(at -> !at.isAfter(now)).toList();
        if (come.isEmpty()) {
            return after(reminder, now, List.of());
        }
        Instant knownAt = reminder.progress().knownAt();
        if (conditions.sandbox() && come.get(come.size() - 1).isAfter(knownAt)) {
            return after(reminder, now, movedOver(reminder, come));
        }
        return late(reminder, come.get(come.size() - 1), now, conditions);
    }

    /** All since the reminder was known, led by the latest of those that were late even then. */
    private static List<Instant> movedOver(Reminder reminder, List<Instant> come) {
        Instant knownAt = reminder.progress().knownAt();
        Stream<Instant> late =
                come.stream().filter(at -> !at.isAfter(knownAt)).reduce((earlier, later) -> later).stream();
        return Stream.concat(late, come.stream().filter(at -> at.isAfter(knownAt)))
                .toList();
    }

    private static NextNudge late(Reminder reminder, Instant latest, Instant now, FiringConditions conditions) {
        if (isOver(reminder, now)) {
            return new NextNudge(List.of(), reminder.moments().size(), null);
        }
        Instant allowed = conditions.quietHours().nextAllowed(now, conditions.law());
        boolean punctual = now.isBefore(latest.plus(PUNCTUAL));
        if (punctual || !allowed.isAfter(now)) {
            return after(reminder, now, List.of(latest));
        }
        return new NextNudge(List.of(), reminder.progress().passed(), allowed);
    }

    private static NextNudge after(Reminder reminder, Instant now, List<Instant> firing) {
        List<Instant> ahead = reminder.ahead().filter(at -> at.isAfter(now)).toList();
        long passed = reminder.moments().stream().filter(at -> !at.isAfter(now)).count();
        int behind = Math.max(reminder.progress().passed(), (int) passed);
        return new NextNudge(firing, behind, ahead.isEmpty() ? null : ahead.get(0));
    }

    private static boolean isOver(Reminder reminder, Instant now) {
        return reminder.kind().expires() && !now.isBefore(reminder.schedule().dueAt());
    }
}
