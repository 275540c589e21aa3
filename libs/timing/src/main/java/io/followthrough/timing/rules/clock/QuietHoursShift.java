package io.followthrough.timing.rules.clock;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves nudges out of the candidate's quiet hours, never the due time. */
public record QuietHoursShift(@Nullable QuietHours hours, ZoneId zone) {

    /** A nudge's moment, and the note if quiet hours had a say in it. */
    public record Shifted(Instant at, List<TraceEntry> notes) {}

    /** To the end of the quiet hours if that fits the window, else to their start, else nowhere. */
    public Shifted shift(Instant nudge, Window window) {
        if (hours == null || !hours.contains(nudge.atZone(zone).toLocalTime())) {
            return new Shifted(nudge, List.of());
        }
        Instant limit = window.limitFor(nudge);
        Instant end = endOf(hours, nudge);
        if (end.isBefore(limit)) {
            return moved(hours, nudge, end);
        }
        Instant start = startOf(hours, nudge);
        return start.isBefore(limit) && !start.isBefore(window.opensAt())
                ? moved(hours, nudge, start)
                : new Shifted(nudge, List.of(stays(hours, nudge)));
    }

    /** The instant itself, or the end of the quiet hours it falls into. */
    public Instant nextAllowed(Instant instant) {
        return hours != null && hours.contains(instant.atZone(zone).toLocalTime()) ? endOf(hours, instant) : instant;
    }

    /** Where the end comes twice, the second time: the candidate's clock must not show quiet hours any more. */
    private Instant endOf(QuietHours quiet, Instant nudge) {
        ZonedDateTime local = nudge.atZone(zone);
        boolean tomorrow = quiet.wrapMidnight() && !local.toLocalTime().isBefore(quiet.from());
        LocalDate date = local.toLocalDate().plusDays(tomorrow ? 1 : 0);
        return date.atTime(quiet.to()).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** Where the clock skips the start, they start at the gap, which is never after the nudge. */
    private Instant startOf(QuietHours quiet, Instant nudge) {
        ZonedDateTime local = nudge.atZone(zone);
        boolean yesterday = quiet.wrapMidnight() && local.toLocalTime().isBefore(quiet.to());
        LocalDate date = local.toLocalDate().minusDays(yesterday ? 1 : 0);
        Instant start = LocalMoment.of(date, quiet.from(), zone).instant();
        return start.isBefore(nudge) ? start : nudge;
    }

    private Shifted moved(QuietHours quiet, Instant from, Instant to) {
        return new Shifted(to, List.of(note(quiet, from, "so it comes on " + Wording.moment(to, zone) + ".")));
    }

    private TraceEntry stays(QuietHours quiet, Instant nudge) {
        return note(quiet, nudge, "but neither their end nor their start fits before it is due, so it stays.");
    }

    private TraceEntry note(QuietHours quiet, Instant nudge, String consequence) {
        String text = "The reminder of " + Wording.moment(nudge, zone) + " falls into the quiet hours from "
                + quiet.from() + " to " + quiet.to() + ", " + consequence;
        return new TraceEntry(Rule.QUIET_HOURS, Source.POLICY, text);
    }
}
