package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days an organisation rests: days of the week, the holidays of a region, days that were none. */
class DaysOfRestTest {

    private static final Map<String, String> OF_2027 = Map.of(
            "DE-BY 2027-05-27", "Corpus Christi",
            "DE 2027-10-03", "German Unity Day",
            "DE-BY 2027-10-03", "German Unity Day",
            "EG 2027-05-16", "Eid ul-Adha");

    private static final Almanac ALMANAC = new Almanac(ZoneLaw.OF_THE_JVM, new HolidayCalendars() {
        @Override
        public boolean knows(String region) {
            return OF_2027.keySet().stream().anyMatch(day -> day.startsWith(region + " "));
        }

        @Override
        public @Nullable String holiday(String region, LocalDate date) {
            return OF_2027.get(region + " " + date);
        }
    });

    /** Interview on Monday 2 November 2026; they decide on the day given. Thursday is 12 November. */
    @ParameterizedTest(name = "rest on {0}, decision by {1}: follow-up on {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                        | 2026-11-12 | 2026-11-13
        -                        | 2026-11-13 | 2026-11-14
        SATURDAY SUNDAY          | 2026-11-13 | 2026-11-16
        FRIDAY SATURDAY          | 2026-11-12 | 2026-11-15
        FRIDAY                   | 2026-11-12 | 2026-11-14
        FRIDAY SATURDAY SUNDAY   | 2026-11-12 | 2026-11-16
        TUESDAY THURSDAY SUNDAY  | 2026-11-11 | 2026-11-13
        """)
    void follow_ups_avoid_the_days_of_rest(@Nullable String restDays, String decision, LocalDate expected) {
        Story story = Story.inBerlin().completed("round", "2026-11-02T15:00").decidesBy(decision, "2026-11-02T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP, resting(restDays)).localDate())
                .isEqualTo(expected);
    }

    /** Promised for Sunday 15 November 2026. */
    @ParameterizedTest(name = "rest on {0}: reminder on {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                      | 2026-11-14
        SATURDAY SUNDAY        | 2026-11-13
        FRIDAY SATURDAY        | 2026-11-12
        THURSDAY FRIDAY SATURDAY | 2026-11-11
        """)
    void promises_are_reminded_of_on_the_last_working_day(@Nullable String restDays, LocalDate expected) {
        Story story = Story.in("Africa/Cairo")
                .completed("round", "2026-11-02T15:00")
                .promised("samples", "round", "2026-11-15", "2026-11-02T15:00");

        PlannedReminder reminder = story.only(ReminderKind.MATERIAL, resting(restDays));

        assertThat(reminder.remindAt())
                .containsExactly(story.at(expected.atTime(LocalTime.of(10, 0)).toString()));
    }

    @Test
    void a_holiday_of_the_region_is_told_by_its_name() {
        PlannedReminder followUp = followUp(decidingBefore("2027-05-27"), "DE-BY", null);

        assertThat(followUp.localDate()).isEqualTo("2027-05-28");
        assertThat(followUp.rejectedDates())
                .containsExactly(new RejectedDate(
                        LocalDate.parse("2027-05-27"), List.of(Rule.HOLIDAY), "Corpus Christi (DE-BY)"));
        assertThat(followUp.trace())
                .extracting(TraceEntry::text)
                .contains("Not on Thursday 27 May 2027: it is Corpus Christi (DE-BY).");
    }

    @ParameterizedTest(name = "policy {0}, opportunity {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
        -,     -,     2027-05-27
        DE-BY, -,     2027-05-28
        DE,    -,     2027-05-27
        DE,    DE-BY, 2027-05-28
        -,     DE-BY, 2027-05-28
        DE-BY, EG,    2027-05-27
        DE-BY, XX,    2027-05-27
        """)
    void the_opportunitys_region_wins_over_the_policys_calendar(
            @Nullable String calendar, @Nullable String region, LocalDate expected) {
        assertThat(followUp(decidingBefore("2027-05-27"), calendar, region).localDate())
                .isEqualTo(expected);
    }

    @Test
    void holidays_that_the_policy_lists_add_to_those_of_the_region() {
        Policy policy = Policies.change(Field.HOLIDAY_CALENDAR, "DE-BY")
                .and(Field.HOLIDAYS, List.of(LocalDate.parse("2027-05-28")))
                .policy();

        assertThat(followUp(decidingBefore("2027-05-27"), policy).localDate()).isEqualTo("2027-05-31");
    }

    @Test
    void who_works_every_day_has_no_holidays() {
        Policy policy = Policies.change(Field.HOLIDAY_CALENDAR, "DE-BY")
                .and(Field.BUSINESS_DAYS_ONLY, false)
                .policy();

        PlannedReminder followUp = followUp(decidingBefore("2027-05-27"), policy);

        assertThat(followUp.localDate()).isEqualTo("2027-05-27");
        assertThat(followUp.rejectedDates()).isEmpty();
    }

    @Test
    void a_promise_is_reminded_of_before_a_holiday_of_the_region() {
        Story story = Story.inBerlin()
                .completed("round", "2027-05-20T15:00")
                .promised("samples", "round", "2027-05-28", "2027-05-20T15:00");

        PlannedReminder reminder = ofKind(story, ReminderKind.MATERIAL, Policies.with(Field.HOLIDAY_CALENDAR, "DE-BY"));

        assertThat(reminder.remindAt()).containsExactly(story.at("2027-05-26T10:00"));
    }

    /** Samoa went over the date line and had no 30 December 2011. */
    @Test
    void a_day_that_never_was_is_no_day_to_follow_up() {
        Story story = Story.in("Pacific/Apia").completed("round", "2011-12-23T15:00");

        PlannedReminder followUp = story.only(ReminderKind.FOLLOW_UP, resting(null));

        assertThat(followUp.localDate()).isEqualTo("2011-12-31");
        assertThat(followUp.dueAt()).isEqualTo(story.at("2012-01-02T00:00"));
        assertThat(followUp.rejectedDates())
                .containsExactly(new RejectedDate(LocalDate.parse("2011-12-30"), List.of(Rule.DST_GAP)));
        assertThat(followUp.trace())
                .extracting(TraceEntry::text)
                .contains("Not on Friday 30 December 2011: the clocks skip it.");
    }

    @Test
    void a_promise_is_not_reminded_of_on_a_day_that_never_was() {
        Story story = Story.in("Pacific/Apia")
                .completed("round", "2011-12-23T15:00")
                .promised("samples", "round", "2011-12-31", "2011-12-23T15:00");

        assertThat(story.only(ReminderKind.MATERIAL, resting(null)).remindAt())
                .containsExactly(story.at("2011-12-29T10:00"));
    }

    /** Interview on Monday 10 May 2027. */
    private static Story decidingBefore(String date) {
        return Story.inBerlin()
                .completed("round", "2027-05-10T15:00")
                .decidesBy(LocalDate.parse(date).minusDays(1).toString(), "2027-05-10T15:00");
    }

    private static PlannedReminder followUp(Story story, @Nullable String calendar, @Nullable String region) {
        return followUp(story.keepingHolidaysOf(region), Policies.with(Field.HOLIDAY_CALENDAR, calendar));
    }

    private static PlannedReminder followUp(Story story, Policy policy) {
        return ofKind(story, ReminderKind.FOLLOW_UP, policy);
    }

    private static PlannedReminder ofKind(Story story, ReminderKind kind, Policy policy) {
        return TimingEngine.plan(story.facts(), policy, ALMANAC).reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Policy resting(@Nullable String restDays) {
        Stream<String> days = restDays == null ? Stream.empty() : Stream.of(restDays.split(" "));
        return Policies.with(Field.REST_DAYS, days.map(DayOfWeek::valueOf).toList());
    }
}
