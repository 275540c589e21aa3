package io.followthrough.timing.promise;

import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a promise for a date is broken.
 *
 * @param at from then on, unless it was kept before
 * @param zone by whose clocks that was reckoned
 */
public record Deadline(LocalDate date, Instant at, ZoneId zone) {

    /** By when a candidate's material is to go out on its date. */
    public static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    /** The candidate's material: 17:00 on the date (R2); where the clocks skip that time, it moves forward by the gap. */
    public static Deadline ofMaterial(LocalDate date, WallClock clock) {
        return new Deadline(date, clock.first(date.atTime(CLOSE_OF_BUSINESS)), clock.zone());
    }

    /** The employer's decision: the first instant of the day after (R24), of the day after that where a zone skipped it. */
    public static Deadline ofDecision(LocalDate date, WallClock clock) {
        return new Deadline(date, clock.endOf(date), clock.zone());
    }

    /** The same date by the same clocks, as these show the time under {@code law}. */
    Deadline ofMaterialUnder(ZoneLaw law) {
        return ofMaterial(date, law.clockIn(zone));
    }

    /** Likewise, of the employer's decision. */
    Deadline ofDecisionUnder(ZoneLaw law) {
        return ofDecision(date, law.clockIn(zone));
    }

    /** Whether it is too late at {@code now}. */
    public boolean hasPassed(Instant now) {
        return !now.isBefore(at);
    }
}
