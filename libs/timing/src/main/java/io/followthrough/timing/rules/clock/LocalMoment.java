package io.followthrough.timing.rules.clock;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * A local date and time as an instant. Where the clock skips it, it moves forward by the gap; where it comes twice, the
 * earlier one counts; the notes then say so.
 */
public record LocalMoment(Instant instant, List<TraceEntry> notes) {

    public static LocalMoment of(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime local = date.atTime(time);
        Instant instant = local.atZone(zone).toInstant();
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return new LocalMoment(instant, List.of());
        }
        return new LocalMoment(instant, List.of(note(transition, local, instant, zone)));
    }

    private static TraceEntry note(ZoneOffsetTransition transition, LocalDateTime local, Instant instant, ZoneId zone) {
        String day = Wording.day(local.toLocalDate());
        if (transition.isGap()) {
            String text = "On " + day + " the clocks in " + zone + " skip " + local.toLocalTime()
                    + ", so this comes on " + Wording.moment(instant, zone) + ".";
            return new TraceEntry(Rule.DST_GAP, Source.POLICY, text);
        }
        String text = "On " + day + " the clocks in " + zone + " show " + local.toLocalTime()
                + " twice; the first time counts.";
        return new TraceEntry(Rule.DST_OVERLAP, Source.POLICY, text);
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The first instant of the next day. A day that a zone skipped at the date line ends with the day after it. */
    public static Instant endOf(LocalDate date, ZoneId zone) {
        Instant end = startOf(date.plusDays(1), zone);
        return end.equals(startOf(date, zone)) ? endOf(date.plusDays(1), zone) : end;
    }
}
