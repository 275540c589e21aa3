package io.followthrough.interview.domain.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a promise for a date is broken, by the clocks of a zone. A time that the clocks skip moves forward. */
public final class Deadlines {

    /** By when a candidate's material is to go out on its date. */
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private Deadlines() {}

    /** The candidate's material: 17:00 on the date (R2). */
    public static Instant ofMaterial(LocalDate promisedFor, ZoneId zone) {
        return promisedFor.atTime(CLOSE_OF_BUSINESS).atZone(zone).toInstant();
    }

    /**
     * The employer's decision: the first instant of the day after (R24). Where a zone skipped that day at the date line,
     * it is that of the day after it.
     */
    public static Instant ofDecision(LocalDate decisionDate, ZoneId zone) {
        LocalDate next = decisionDate.plusDays(1);
        Instant end = next.atStartOfDay(zone).toInstant();
        return end.equals(decisionDate.atStartOfDay(zone).toInstant()) ? ofDecision(next, zone) : end;
    }
}
