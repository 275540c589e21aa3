package io.followthrough.reminder.api.policy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.timing.almanac.HolidayCalendars;
import org.jspecify.annotations.Nullable;

/** Refuses a region of which no holidays are known, wherever one may be named. */
public final class KnownRegion {

    private KnownRegion() {}

    /** @throws ProblemException naming {@code field} */
    public static void check(@Nullable String region, String field, HolidayCalendars calendars) {
        if (region != null && !calendars.knows(region)) {
            throw ProblemException.invalid(
                    field, "must be a country, or a part of one, whose holidays are known, such as DE or DE-BY");
        }
    }
}
