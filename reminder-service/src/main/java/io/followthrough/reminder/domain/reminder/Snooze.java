package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when a reminder is put off: as long as the candidate asked, but quiet hours move it as they move every nudge, to
 * their end if that is before it is due, else to their start, else not at all.
 *
 * @param note says what quiet hours had to do with it; none if nothing
 */
public record Snooze(Instant until, @Nullable TraceEntry note) {

    private static final String ASKED = "You asked to be reminded on ";

    /** A snooze that is asked for {@code now}, when the reminder may be put off that long. */
    public static Snooze of(Reminder reminder, Instant asked, Instant now, ZoneLaw law) {
        QuietHoursShift quiet = reminder.delivery().quietHours();
        Instant earliest = Stream.of(Optional.of(now.plusMillis(1)), reminder.firstMomentAhead())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Window window = new Window(
                earliest, reminder.schedule().dueAt(), null, reminder.schedule().localDate());
        QuietHoursShift.Shifted shifted = quiet.shift(asked, window, law);
        return shifted.notes().isEmpty()
                ? new Snooze(asked, null)
                : new Snooze(shifted.at(), note(asked, shifted.at(), law.clockIn(quiet.zone())));
    }

    /** Whether a reason was given by a snooze, and holds for as long as that. */
    static boolean gave(TraceEntry reason) {
        return reason.rule() == Rule.QUIET_HOURS && reason.text().startsWith(ASKED);
    }

    private static TraceEntry note(Instant asked, Instant at, WallClock clock) {
        String consequence = at.equals(asked)
                ? "neither their end nor their start fits before it is due, so it comes then."
                : "it comes on " + Wording.moment(at, clock) + ".";
        return new TraceEntry(
                Rule.QUIET_HOURS,
                Source.POLICY,
                ASKED + Wording.moment(asked, clock) + ", in your quiet hours; " + consequence);
    }
}
