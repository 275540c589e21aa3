package io.followthrough.holidays.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.HolidayCalendars;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JollydayCalendarsTest {

    private static final HolidayCalendars CALENDARS = new JollydayCalendars();

    /** Dates of Easter as the churches' tables have them; of the United States as their law says. */
    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        DE-BY    | 2026-06-04 | Corpus Christi
        DE-BY    | 2027-05-27 | Corpus Christi
        DE       | 2027-05-27 | -
        DE-BE    | 2027-05-27 | -
        DE       | 2026-10-03 | German Unity Day
        DE-BY    | 2026-08-15 | -
        DE-BY-AG | 2026-08-08 | Peace Festival
        DE-BY    | 2026-08-08 | -
        US-NY    | 2026-11-26 | Thanksgiving Day
        US-NY    | 2026-02-16 | Presidents Day and Washington's Birthday
        US-NY    | 2026-02-12 | -
        GB-SCT   | 2026-11-30 | St. Andrew's Day
        GB-ENG   | 2026-11-30 | -
        EG       | 2026-01-07 | Coptic Christmas Day
        EG       | 2026-12-25 | -
        """)
    void knows_what_a_day_is_called(String region, LocalDate date, @Nullable String name) {
        assertThat(CALENDARS.holiday(region, date)).isEqualTo(name);
    }

    /**
     * The festivals of the moon: 1 Shawwal and 10 Dhu al-Hijja by the calendar of Umm al-Qura, as Saudi Arabia publishes it
     * years ahead; Egypt may see the moon a day earlier or later. Coptic Easter Monday (Sham el-Nessim) by the tables of
     * the Eastern churches.
     */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-04-21 | Eid ul-Fitr
        2024-04-10 | Eid ul-Fitr
        2025-03-30 | Eid ul-Fitr
        2026-03-20 | Eid ul-Fitr
        2027-03-09 | Eid ul-Fitr
        2023-06-28 | Eid ul-Adha
        2024-06-16 | Eid ul-Adha
        2025-06-06 | Eid ul-Adha
        2026-05-27 | Eid ul-Adha
        2027-05-16 | Eid ul-Adha
        2024-07-07 | Islamic New Year
        2025-06-26 | Islamic New Year
        2026-06-16 | Islamic New Year
        2024-05-06 | Easter Monday
        2025-04-21 | Easter Monday
        2026-04-13 | Easter Monday
        2027-05-03 | Easter Monday
        """)
    void knows_the_festivals_of_egypt(LocalDate date, String name) {
        assertThat(CALENDARS.holiday("EG", date)).isEqualTo(name);
        assertThat(CALENDARS.holiday("EG", date.minusDays(1))).isNotEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DE-BY", "DE-BY-AG", "EG", "US-NY", "GB-SCT", "AU-TAS-HO"})
    void knows(String region) {
        assertThat(CALENDARS.knows(region)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "XX",
                "de",
                "de-by",
                "DE-",
                "-",
                "DE-XX",
                "DE-BY-XX",
                "DE-BY-AG-AG",
                "DE_BY",
                "ZZ",
                "Germany",
                "TARGET",
                "NYSE",
                "../DE",
                "DE-BY\n"
            })
    void does_not_know(String text) {
        assertThat(CALENDARS.knows(text)).isFalse();
        assertThat(CALENDARS.holiday(text, LocalDate.parse("2026-12-25"))).isNull();
    }

    /** The descriptions have a German translation, which the library takes when it is asked for English. */
    @Test
    void names_are_english_whatever_the_language_of_the_jvm() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new JollydayCalendars().holiday("DE", LocalDate.parse("2031-12-25")))
                    .isEqualTo("1st Christmas day");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"EG, 1900", "EG, 2100", "DE-BY, 1900", "DE-BY, 2100", "JP, 2100", "ET, 2100"})
    void every_year_of_the_reach_is_worked_out(String region, int year) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(date -> CALENDARS.holiday(region, date) != null))
                .isNotEmpty();
    }

    @Test
    void beyond_the_reach_no_holiday_is_known() {
        assertThat(CALENDARS.holiday("DE", LocalDate.parse("1899-12-25"))).isNull();
        assertThat(CALENDARS.holiday("DE", LocalDate.parse("2101-12-25"))).isNull();
        assertThat(CALENDARS.holiday("EG", LocalDate.parse("2999-01-07"))).isNull();
    }

    @Test
    void many_years_of_many_regions_are_forgotten_and_worked_out_again() {
        JollydayCalendars calendars = new JollydayCalendars();
        for (String region : new String[] {"DE", "DE-BY", "DE-BW", "DE-BE", "FR", "AT", "CH", "NL", "BE", "PL", "CZ"}) {
            for (int year = JollydayCalendars.FIRST_YEAR; year <= JollydayCalendars.LAST_YEAR; year++) {
                calendars.holiday(region, LocalDate.of(year, 12, 25));
            }
        }

        assertThat(calendars.holiday("DE", LocalDate.parse("2026-10-03"))).isEqualTo("German Unity Day");
        assertThat(calendars.kept()).isLessThanOrEqualTo(JollydayCalendars.MOST_YEARS);
    }
}
