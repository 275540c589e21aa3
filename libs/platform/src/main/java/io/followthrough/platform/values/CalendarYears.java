package io.followthrough.platform.values;

import java.time.Duration;
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
    private static final int LAST_PLANNED = 3000;
    private static final Duration LONGEST = Duration.ofDays(366L * (LAST_PLANNED + 1 - FIRST));

    private CalendarYears() {}

    /** @throws UnfitValueException when it lies outside */
    public static LocalDate within(LocalDate date) {
        mustBeWithin(date.getYear(), LAST);
        return date;
    }

    /** @throws UnfitValueException when it lies outside */
    public static Instant within(Instant instant) {
        mustBeWithin(instant.atOffset(ZoneOffset.UTC).getYear(), LAST);
        return instant;
    }

    /**
     * A date that was reckoned from others, and may lie a year later.
     *
     * @throws UnfitValueException when it lies outside
     */
    public static LocalDate planned(LocalDate date) {
        mustBeWithin(date.getYear(), LAST_PLANNED);
        return date;
    }

    /**
     * An instant that was reckoned from others, and may lie a year later.
     *
     * @throws UnfitValueException when it lies outside
     */
    public static Instant planned(Instant instant) {
        mustBeWithin(instant.atOffset(ZoneOffset.UTC).getYear(), LAST_PLANNED);
        return instant;
    }

    /** @throws UnfitValueException when it is longer than all these years together, either way */
    public static Duration within(Duration span) {
        if (span.abs().compareTo(LONGEST) > 0) {
            throw new UnfitValueException("must be a span within the years " + FIRST + " to " + LAST_PLANNED);
        }
        return span;
    }

    private static void mustBeWithin(int year, int last) {
        if (year < FIRST || year > last) {
            throw new UnfitValueException("must be in the years " + FIRST + " to " + last);
        }
    }
}
