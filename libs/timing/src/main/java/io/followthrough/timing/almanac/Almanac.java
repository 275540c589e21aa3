package io.followthrough.timing.almanac;

import io.followthrough.timing.zone.ZoneLaw;

/** By which rules of time zones and which calendars of holidays to reckon. */
public record Almanac(ZoneLaw zones, HolidayCalendars holidays) {

    /** The zones as this JVM has them, and no holidays but those that a policy lists. */
    public static final Almanac OF_THE_JVM = new Almanac(ZoneLaw.OF_THE_JVM, HolidayCalendars.NONE);
}
