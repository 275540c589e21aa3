package io.followthrough.timing.rules.clock;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * A local date and time as an instant. Where the clock skips it, it moves forward by the gap; where it comes twice, the
 * earlier one counts; beyond the reach of the zone rules the last offset does. The notes then say so.
 */
public record LocalMoment(Instant instant, List<TraceEntry> notes) {

    public static LocalMoment of(LocalDate date, LocalTime time, WallClock clock) {
        LocalDateTime local = date.atTime(time);
        Instant instant = clock.first(local);
        if (clock.isBeyondReach(instant)) {
            return new LocalMoment(instant, List.of(beyondReach(clock)));
        }
        ZoneOffsetTransition transition = clock.changeAt(local);
        if (transition == null) {
            return new LocalMoment(instant, List.of());
        }
        return new LocalMoment(instant, List.of(note(transition, local, instant, clock)));
    }

    /** The last instant that the law reaches, as the zone's clocks show it, names the day. */
    private static TraceEntry beyondReach(WallClock clock) {
        String last = Wording.day(clock.dateAt(clock.law().reach().minusMillis(1)));
        String text = "When the clocks in " + clock.zone() + " change is known until " + last
                + "; this is reckoned as if they never changed again.";
        return new TraceEntry(Rule.ZONE_RULES_END, Source.POLICY, text);
    }

    private static TraceEntry note(
            ZoneOffsetTransition transition, LocalDateTime local, Instant instant, WallClock clock) {
        String day = Wording.day(local.toLocalDate());
        if (transition.isGap()) {
            String text = "On " + day + " the clocks in " + clock.zone() + " skip " + local.toLocalTime()
                    + ", so this comes on " + Wording.moment(instant, clock) + ".";
            return new TraceEntry(Rule.DST_GAP, Source.POLICY, text);
        }
        String text = "On " + day + " the clocks in " + clock.zone() + " show " + local.toLocalTime()
                + " twice; the first time counts.";
        return new TraceEntry(Rule.DST_OVERLAP, Source.POLICY, text);
    }
}
