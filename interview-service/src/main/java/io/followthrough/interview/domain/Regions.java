package io.followthrough.interview.domain;

import io.followthrough.timing.almanac.HolidayCalendars;
import org.jspecify.annotations.Nullable;

/** The regions that may be told: those whose public holidays are known. */
public final class Regions {

    private Regions() {}

    /** @throws RefusedException when there is no calendar of such a region, naming {@code field} */
    public static @Nullable String named(@Nullable String name, String field, HolidayCalendars calendars) {
        if (name != null && !calendars.knows(name)) {
            throw new RefusedException(
                    Refusal.UNKNOWN_REGION,
                    field,
                    "No holidays are known of " + name + "; name a country, or a part of one, such as DE or DE-BY.");
        }
        return name;
    }
}
