package io.followthrough.timing.almanac;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of the world's regions. A region is a country by its ISO 3166 code, or a part of one: {@code EG},
 * {@code DE-BY}, {@code DE-BY-AG}.
 */
public interface HolidayCalendars {

    /** No region is known: for those who list their holidays themselves. */
    HolidayCalendars NONE = new HolidayCalendars() {
        @Override
        public boolean knows(String region) {
            return false;
        }

        @Override
        public @Nullable String holiday(String region, LocalDate date) {
            return null;
        }
    };

    /** Whether there is a calendar of a region, written as above. */
    boolean knows(String region);

    /** What a day is called where it is a holiday, in English; null where it is none, and in a region that is not known. */
    @Nullable String holiday(String region, LocalDate date);
}
