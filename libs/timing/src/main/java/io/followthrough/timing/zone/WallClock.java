package io.followthrough.timing.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** What the clocks on the walls of a zone show, by a law. */
public record WallClock(ZoneId zone, ZoneLaw law) {

    /** What they show at an instant. */
    public OffsetDateTime at(Instant instant) {
        return instant.atOffset(rules().getOffset(instant));
    }

    /** The date at an instant. */
    public LocalDate dateAt(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** The time of day at an instant. */
    public LocalTime timeAt(Instant instant) {
        return at(instant).toLocalTime();
    }

    /** When they show a time: moved forward by the gap where they skip it, the first time where they show it twice. */
    public Instant first(LocalDateTime time) {
        return time.toInstant(rules().getOffset(time));
    }

    /** When they show a time, the second time where they show it twice. */
    public Instant last(LocalDateTime time) {
        ZoneOffsetTransition change = changeAt(time);
        return change != null && change.isOverlap() ? time.toInstant(change.getOffsetAfter()) : first(time);
    }

    /** The change of the clocks that skips a time or shows it twice; null when they show it once. */
    public @Nullable ZoneOffsetTransition changeAt(LocalDateTime time) {
        return rules().getTransition(time);
    }

    /** The first instant of a day. */
    public Instant startOf(LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        ZoneOffsetTransition change = changeAt(midnight);
        return change != null && change.isGap() ? change.getInstant() : first(midnight);
    }

    /** The first instant of the next day. A day that a zone skipped at the date line ends with the day after it. */
    public Instant endOf(LocalDate date) {
        return skips(date) ? endOf(date.plusDays(1)) : startOf(date.plusDays(1));
    }

    /** Whether a day is none here: the clocks went over all of it, at the date line. */
    public boolean skips(LocalDate date) {
        return startOf(date.plusDays(1)).equals(startOf(date));
    }

    /** Whether no change of the clocks is known any more at an instant. */
    public boolean isBeyondReach(Instant instant) {
        return !instant.isBefore(law.reach());
    }

    private ZoneRules rules() {
        return law.rules(zone);
    }
}
