package io.followthrough.reminder.domain.due;

import io.followthrough.reminder.domain.reminder.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How late a nudge fires, and how much of that is because the reminder was planned only after its moment: somebody reported
 * late. The rest is the system's own.
 *
 * @param total since the nudge's moment, in whole seconds, as JSON Schema's durations are; none when it is on time
 * @param reported the part of it until the reminder was planned and quiet hours allowed it; none when it was planned in time
 */
public record Lateness(@Nullable Duration total, @Nullable Duration reported) {

    private static final Lateness NONE = new Lateness(null, null);

    /** What a dispatcher needs itself is not lateness. */
    private static final Duration ON_TIME = Duration.ofMinutes(1);

    /** Of a nudge that fires {@code now}. A sandbox's clock was moved over the moment: that is not late. */
    public static Lateness of(Reminder reminder, Instant moment, Instant now, FiringConditions conditions) {
        Instant knownAt = reminder.progress().knownAt();
        boolean movedOver = conditions.sandbox() && moment.isAfter(knownAt);
        Duration total = Duration.between(moment, now);
        if (movedOver || total.compareTo(ON_TIME) < 0) {
            return NONE;
        }
        Instant possible = conditions.quietHours().nextAllowed(knownAt, conditions.law());
        Duration reported = Duration.between(moment, possible.isAfter(now) ? now : possible);
        return new Lateness(
                total.truncatedTo(ChronoUnit.SECONDS),
                knownAt.isAfter(moment) && reported.compareTo(ON_TIME) >= 0
                        ? reported.truncatedTo(ChronoUnit.SECONDS)
                        : null);
    }

    /** What the system itself was late by; null when it was on time. */
    public @Nullable Duration own() {
        if (total == null) {
            return null;
        }
        Duration rest = reported == null ? total : total.minus(reported);
        return rest.compareTo(ON_TIME) < 0 ? null : rest;
    }
}
