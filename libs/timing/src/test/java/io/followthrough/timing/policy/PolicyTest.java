package io.followthrough.timing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.followthrough.timing.Policies;
import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.policy.InvalidPolicy.Violation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void defaults_are_those_of_the_mission() {
        assertThat(Policy.DEFAULT)
                .isEqualTo(new Policy(
                        DecisionDateRule.OVERRIDE,
                        7,
                        LocalTime.parse("10:00"),
                        true,
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        null,
                        List.of(),
                        2,
                        7,
                        thankYou("PT2H", "PT3H", "PT24H", "PT48H"),
                        debrief("PT24H", "PT48H", "PT30M", "PT20H", "PT44H"),
                        new QuietHours(LocalTime.parse("21:00"), LocalTime.parse("08:00")),
                        7,
                        List.of(
                                InterviewForm.VIDEO,
                                InterviewForm.ONSITE,
                                InterviewForm.PANEL,
                                InterviewForm.TECHNICAL,
                                InterviewForm.INFORMAL)));
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments(Field.NO_DATE_WAIT_DAYS, 7),
                arguments(Field.NO_DATE_WAIT_DAYS, 30),
                arguments(Field.FOLLOW_UP_CAP, 0),
                arguments(Field.FOLLOW_UP_CAP, 1),
                arguments(Field.FOLLOW_UP_GAP_DAYS, 7),
                arguments(Field.FOLLOW_UP_GAP_DAYS, 60),
                arguments(Field.SEARCH_NUDGE_EVERY_DAYS, 1),
                arguments(Field.SEARCH_NUDGE_EVERY_DAYS, 30),
                arguments(Field.REST_DAYS, List.of()),
                arguments(Field.REST_DAYS, List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
                arguments(Field.HOLIDAY_CALENDAR, null),
                arguments(Field.HOLIDAY_CALENDAR, "DE-BY-AG"),
                arguments(Field.HOLIDAYS, days(400)),
                arguments(Field.QUIET_HOURS, null),
                arguments(Field.CONNECT_AFTER, List.of()),
                arguments(Field.CONNECT_AFTER, List.of(InterviewForm.values())),
                arguments(Field.THANK_YOU, thankYou("PT0S", "PT1H", "PT1H", "PT1H")),
                arguments(Field.THANK_YOU, thankYou("PT48H", "PT48H", "PT48H", "PT48H")),
                arguments(Field.DEBRIEF, debrief("PT12H", "PT12H", "PT0S", "PT12H")),
                arguments(Field.DEBRIEF, debrief("PT24H", "PT48H", hours(10))));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("allowed")
    void allows(Field field, @Nullable Object value) {
        assertThatCode(() -> Policies.with(field, value)).doesNotThrowAnyException();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(Field.DECISION_DATE_RULE, null, "decisionDateRule must not be null"),
                arguments(Field.NO_DATE_WAIT_DAYS, 6, "noDateWaitDays must be from 7 to 30"),
                arguments(Field.NO_DATE_WAIT_DAYS, 31, "noDateWaitDays must be from 7 to 30"),
                arguments(Field.FOLLOW_UP_TIME, null, "followUpTime must not be null"),
                arguments(Field.FOLLOW_UP_TIME, LocalTime.parse("10:00:30"), "followUpTime must be in whole minutes"),
                arguments(Field.FOLLOW_UP_CAP, -1, "followUpCap must be from 0 to 2"),
                arguments(Field.FOLLOW_UP_CAP, 3, "followUpCap must be from 0 to 2"),
                arguments(Field.FOLLOW_UP_GAP_DAYS, 6, "followUpGapDays must be from 7 to 60"),
                arguments(Field.FOLLOW_UP_GAP_DAYS, 61, "followUpGapDays must be from 7 to 60"),
                arguments(Field.SEARCH_NUDGE_EVERY_DAYS, 0, "searchNudgeEveryDays must be from 1 to 30"),
                arguments(Field.SEARCH_NUDGE_EVERY_DAYS, 31, "searchNudgeEveryDays must be from 1 to 30"),
                arguments(
                        Field.REST_DAYS,
                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        "restDays must be at most 3 days of the week"),
                arguments(Field.REST_DAYS, Collections.singletonList(null), "restDays must not be null"),
                arguments(Field.HOLIDAY_CALENDAR, " ", "holidayCalendar must be the name of a region"),
                arguments(Field.HOLIDAY_CALENDAR, "X".repeat(33), "holidayCalendar must be the name of a region"),
                arguments(Field.HOLIDAYS, null, "holidays must not be null"),
                arguments(Field.HOLIDAYS, Arrays.asList(NEW_YEAR, null), "holidays must not be null"),
                arguments(Field.HOLIDAYS, days(401), "holidays must be at most 400 days"));
    }

    static Stream<Arguments> refusedInside() {
        LocalTime noon = LocalTime.NOON;
        return Stream.of(
                arguments(Field.THANK_YOU, null, "thankYou must not be null"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT4H", "PT3H", "PT24H", "PT48H"),
                        "thankYou.idealBy must not be before thankYou.nudgeAfter"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT2H", "PT25H", "PT24H", "PT48H"),
                        "thankYou.dueBy must not be before thankYou.idealBy"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT2H", "PT3H", "PT24H", "PT23H"),
                        "thankYou.graceUntil must not be before thankYou.dueBy"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT2H", "PT3H", "PT24H", "PT48H1M"),
                        "thankYou.graceUntil must be at most PT48H"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT-1M", "PT3H", "PT24H", "PT48H"),
                        "thankYou.nudgeAfter must not be negative"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT0S", "PT0S", "PT0S", "PT48H"),
                        "thankYou.dueBy must be longer than zero"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT2H", "PT3H0.5S", "PT24H", "PT48H"),
                        "thankYou.idealBy must be in whole minutes"),
                arguments(
                        Field.THANK_YOU,
                        thankYou("PT2H0.5S", "PT3H", "PT24H0.5S", "PT25H0.5S"),
                        "thankYou.nudgeAfter must be in whole minutes; thankYou.dueBy must be in whole minutes;"
                                + " thankYou.graceUntil must be in whole minutes"),
                arguments(Field.DEBRIEF, null, "debrief must not be null"),
                arguments(
                        Field.DEBRIEF,
                        debrief("PT24H", "PT48H", "PT1M30S", "PT2M30S"),
                        "debrief.nudges must be in whole minutes"),
                arguments(
                        Field.DEBRIEF,
                        debrief("PT24H1S", "PT47H1S", "PT30M"),
                        "debrief.dueBy must be in whole minutes; debrief.staleAfter must be in whole minutes"),
                arguments(
                        Field.QUIET_HOURS,
                        new QuietHours(LocalTime.parse("21:00"), LocalTime.parse("08:00:01")),
                        "quietHours.to must be in whole minutes"),
                arguments(
                        Field.QUIET_HOURS,
                        new QuietHours(LocalTime.parse("21:00:01"), LocalTime.parse("08:00")),
                        "quietHours.from must be in whole minutes"),
                arguments(Field.DEBRIEF, debrief("PT24H", "PT48H"), "debrief.nudges must be 1 to 10 durations"),
                arguments(
                        Field.DEBRIEF,
                        debrief("PT24H", "PT48H", hours(11)),
                        "debrief.nudges must be 1 to 10 durations"),
                arguments(Field.DEBRIEF, debrief("PT24H", "PT48H", "PT2H", "PT1H"), "debrief.nudges must ascend"),
                arguments(Field.DEBRIEF, debrief("PT24H", "PT48H", "PT2H", "PT2H"), "debrief.nudges must ascend"),
                arguments(Field.DEBRIEF, debrief("PT24H", "PT48H", "PT-1H"), "debrief.nudges must not be negative"),
                arguments(
                        Field.DEBRIEF,
                        debrief("PT24H", "PT48H", "PT49H"),
                        "debrief.nudges must not come after debrief.staleAfter"),
                arguments(
                        Field.DEBRIEF,
                        debrief("PT24H", "PT23H", "PT1H"),
                        "debrief.staleAfter must not be before debrief.dueBy"),
                arguments(Field.DEBRIEF, debrief("PT24H", "PT49H", "PT1H"), "debrief.staleAfter must be at most PT48H"),
                arguments(Field.DEBRIEF, debrief("PT0S", "PT48H", "PT1H"), "debrief.dueBy must be longer than zero"),
                arguments(
                        Field.QUIET_HOURS,
                        new QuietHours(noon, noon),
                        "quietHours.to must differ from quietHours.from"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"refused", "refusedInside"})
    void refuses(Field field, @Nullable Object value, String violation) {
        assertThatThrownBy(() -> Policies.with(field, value))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage(violation);
    }

    @Test
    @SuppressWarnings("NullAway") // a document may leave out what is inside; every field is to be named
    void names_every_missing_field_inside() {
        Policies policies = Policies.change(Field.THANK_YOU, new ThankYouPolicy(null, null, null, null))
                .and(Field.DEBRIEF, new DebriefPolicy(Collections.singletonList(null), null, null))
                .and(Field.QUIET_HOURS, new QuietHours(null, null));

        assertThat(violations(policies))
                .extracting(Violation::field)
                .containsExactly(
                        "thankYou.nudgeAfter",
                        "thankYou.idealBy",
                        "thankYou.dueBy",
                        "thankYou.graceUntil",
                        "debrief.nudges",
                        "debrief.dueBy",
                        "debrief.staleAfter",
                        "quietHours.from",
                        "quietHours.to");
    }

    @Test
    void names_every_violation_at_once() {
        Policies policies = Policies.change(Field.NO_DATE_WAIT_DAYS, 1)
                .and(Field.FOLLOW_UP_CAP, 9)
                .and(Field.DEBRIEF, debrief("PT24H", "PT48H", "PT50H"));

        assertThat(violations(policies))
                .containsExactly(
                        new Violation("noDateWaitDays", "must be from 7 to 30"),
                        new Violation("followUpCap", "must be from 0 to 2"),
                        new Violation("debrief.nudges", "must not come after debrief.staleAfter"));
    }

    @Test
    void keeps_holidays_sorted_and_distinct() {
        Policy policy = Policies.with(Field.HOLIDAYS, List.of(NEW_YEAR, NEW_YEAR.minusDays(7), NEW_YEAR));

        assertThat(policy.holidays()).containsExactly(NEW_YEAR.minusDays(7), NEW_YEAR);
    }

    @Test
    void keeps_days_of_rest_sorted_and_distinct() {
        Policy policy = Policies.with(Field.REST_DAYS, List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));

        assertThat(policy.restDays()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void one_that_was_stored_without_days_of_rest_rests_on_saturday_and_sunday() {
        assertThat(Policies.with(Field.REST_DAYS, null)).isEqualTo(Policy.DEFAULT);
    }

    private static List<Violation> violations(Policies policies) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidPolicy.class, policies::policy))
                .violations();
    }

    private static List<LocalDate> days(int count) {
        return NEW_YEAR.datesUntil(NEW_YEAR.plusDays(count)).toList();
    }

    private static String[] hours(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(hour -> "PT" + hour + "H")
                .toArray(String[]::new);
    }

    private static ThankYouPolicy thankYou(String nudgeAfter, String idealBy, String dueBy, String graceUntil) {
        return new ThankYouPolicy(
                Duration.parse(nudgeAfter), Duration.parse(idealBy), Duration.parse(dueBy), Duration.parse(graceUntil));
    }

    private static DebriefPolicy debrief(String dueBy, String staleAfter, String... nudges) {
        return new DebriefPolicy(
                Stream.of(nudges).map(Duration::parse).toList(), Duration.parse(dueBy), Duration.parse(staleAfter));
    }
}
