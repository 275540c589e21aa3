package io.followthrough.platform.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The years in which dates and instants that come in may lie: 1900 to 2999, an instant by its day in UTC. Others are
 * mistakes, or stand for "unknown" in the system that sends them, and the last ones of all have no day after them.
 */
public final class CalendarYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private CalendarYears() {}

    /** @throws UnfitValueException when it lies outside */
    public static LocalDate within(LocalDate date) {
        mustBeWithin(date.getYear());
        return date;
    }

    /** @throws UnfitValueException when it lies outside */
    public static Instant within(Instant instant) {
        mustBeWithin(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static void mustBeWithin(int year) {
        if (year < FIRST || year > LAST) {
            throw new UnfitValueException("must be in the years " + FIRST + " to " + LAST);
        }
    }
}
