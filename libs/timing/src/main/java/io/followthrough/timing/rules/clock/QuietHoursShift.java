package io.followthrough.timing.rules.clock;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves nudges out of the candidate's quiet hours, never the due time. */
public record QuietHoursShift(@Nullable QuietHours hours, ZoneId zone) {

    /** A nudge's moment, and the note if quiet hours had a say in it. */
    public record Shifted(Instant at, List<TraceEntry> notes) {}

    /** To the end of the quiet hours if that fits the window, else to their start, else nowhere. */
    public Shifted shift(Instant nudge, Window window, ZoneLaw law) {
        WallClock clock = law.clockIn(zone);
        if (hours == null || !hours.contains(clock.timeAt(nudge))) {
            return new Shifted(nudge, List.of());
        }
        Instant limit = window.limitFor(nudge);
        Instant end = endOf(hours, nudge, clock);
        if (end.isBefore(limit)) {
            return moved(hours, nudge, end, clock);
        }
        Instant start = startOf(hours, nudge, clock);
        return start.isBefore(limit) && !start.isBefore(window.opensAt())
                ? moved(hours, nudge, start, clock)
                : new Shifted(nudge, List.of(stays(hours, nudge, clock)));
    }

    /**
     * The same for a nudge that is ideal until an instant: to their start, if that is within the window and the ideal time
     * and their end is not.
     */
    public Shifted shiftWithin(Instant idealBy, Instant nudge, Window window, ZoneLaw law) {
        WallClock clock = law.clockIn(zone);
        if (hours == null || !hours.contains(clock.timeAt(nudge))) {
            return new Shifted(nudge, List.of());
        }
        Instant end = endOf(hours, nudge, clock);
        Instant start = startOf(hours, nudge, clock);
        boolean startIsIdeal = !start.isBefore(window.opensAt()) && !start.isAfter(idealBy);
        return end.isAfter(idealBy) && startIsIdeal
                ? new Shifted(start, List.of(tooLate(hours, nudge, end, start, clock)))
                : shift(nudge, window, law);
    }

    private static TraceEntry tooLate(QuietHours quiet, Instant nudge, Instant end, Instant start, WallClock clock) {
        String consequence = "whose end, " + Wording.moment(end, clock)
                + ", is past the ideal time, so it comes at their start, " + Wording.moment(start, clock) + ".";
        return note(quiet, nudge, consequence, clock);
    }

    /** The instant itself, or the end of the quiet hours it falls into. */
    public Instant nextAllowed(Instant instant, ZoneLaw law) {
        WallClock clock = law.clockIn(zone);
        return hours != null && hours.contains(clock.timeAt(instant)) ? endOf(hours, instant, clock) : instant;
    }

    /** Where the end comes twice, the second time: the candidate's clock must not show quiet hours any more. */
    private static Instant endOf(QuietHours quiet, Instant nudge, WallClock clock) {
        LocalDateTime local = clock.at(nudge).toLocalDateTime();
        boolean tomorrow = quiet.wrapMidnight() && !local.toLocalTime().isBefore(quiet.from());
        LocalDate date = local.toLocalDate().plusDays(tomorrow ? 1 : 0);
        return clock.last(date.atTime(quiet.to()));
    }

    /** Where the clock skips the start, they start at the gap, which is never after the nudge. */
    private static Instant startOf(QuietHours quiet, Instant nudge, WallClock clock) {
        LocalDateTime local = clock.at(nudge).toLocalDateTime();
        boolean yesterday = quiet.wrapMidnight() && local.toLocalTime().isBefore(quiet.to());
        LocalDate date = local.toLocalDate().minusDays(yesterday ? 1 : 0);
        Instant start = clock.first(date.atTime(quiet.from()));
        return start.isBefore(nudge) ? start : nudge;
    }

    private static Shifted moved(QuietHours quiet, Instant from, Instant to, WallClock clock) {
        String consequence = "so it comes on " + Wording.moment(to, clock) + ".";
        return new Shifted(to, List.of(note(quiet, from, consequence, clock)));
    }

    private static TraceEntry stays(QuietHours quiet, Instant nudge, WallClock clock) {
        return note(quiet, nudge, "but neither their end nor their start fits before it is due, so it stays.", clock);
    }

    private static TraceEntry note(QuietHours quiet, Instant nudge, String consequence, WallClock clock) {
        String text = "The reminder of " + Wording.moment(nudge, clock) + " falls into the quiet hours from "
                + quiet.from() + " to " + quiet.to() + ", " + consequence;
        return new TraceEntry(Rule.QUIET_HOURS, Source.POLICY, text);
    }
}
