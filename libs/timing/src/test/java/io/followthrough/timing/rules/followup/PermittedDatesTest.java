package io.followthrough.timing.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies;
import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.Policy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermittedDatesTest {

    private static final LocalDate CHRISTMAS = LocalDate.parse("2026-12-25");

    /** 2026-11-05 is a Thursday, 2026-11-06 a Friday. */
    @ParameterizedTest(name = "interview {0}, last follow-up {1}: {2} is refused by {3}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-02, -,          2026-11-01, R26 WEEKEND
        2026-11-02, -,          2026-11-02, R26
        2026-11-02, -,          2026-11-03, -
        2026-11-05, -,          2026-11-06, R27
        2026-11-05, -,          2026-11-07, R27 WEEKEND
        2026-11-05, -,          2026-11-08, WEEKEND
        2026-11-05, -,          2026-11-09, -
        2026-11-05, -,          2026-11-13, -
        2026-11-04, -,          2026-11-06, -
        2026-11-06, -,          2026-11-07, WEEKEND
        2026-11-02, 2026-11-10, 2026-11-16, R28
        2026-11-02, 2026-11-10, 2026-11-15, R28 WEEKEND
        2026-11-02, 2026-11-10, 2026-11-17, -
        2026-12-01, -,          2026-12-25, HOLIDAY
        2026-12-24, -,          2026-12-25, R27 HOLIDAY
        """)
    void refuses_days(LocalDate interview, @Nullable LocalDate lastFollowUp, LocalDate date, @Nullable String rules) {
        List<Rule> expected = rules == null
                ? List.of()
                : Arrays.stream(rules.split(" ")).map(Rule::valueOf).toList();

        PermittedDates dates = new PermittedDates(
                interview, lastFollowUp, Policies.workingDays(Policies.with(Field.HOLIDAYS, List.of(CHRISTMAS))));

        assertThat(dates.objectionsTo(date)).isEqualTo(expected);
    }

    @Test
    void weekends_and_holidays_count_only_on_business_days() {
        Policy everyDay = Policies.change(Field.BUSINESS_DAYS_ONLY, false)
                .and(Field.HOLIDAYS, List.of(CHRISTMAS))
                .policy();
        PermittedDates dates = new PermittedDates(LocalDate.parse("2026-12-01"), null, Policies.workingDays(everyDay));

        assertThat(dates.objectionsTo(CHRISTMAS)).isEmpty();
        assertThat(dates.objectionsTo(CHRISTMAS.plusDays(1))).isEmpty();
    }

    @Test
    void slides_over_year_end() {
        Policy policy =
                Policies.with(Field.HOLIDAYS, List.of(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-01")));
        PermittedDates dates = new PermittedDates(LocalDate.parse("2026-12-01"), null, Policies.workingDays(policy));

        PermittedDates.Found found = dates.firstFrom(LocalDate.parse("2026-12-31"));

        assertThat(found.date()).isEqualTo("2027-01-04");
        assertThat(found.rejected())
                .extracting(rejected -> rejected.date().toString())
                .containsExactly("2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03");
    }

    @Test
    void a_year_of_holidays_is_waited_out() {
        List<LocalDate> year = LocalDate.parse("2026-12-01")
                .datesUntil(LocalDate.parse("2027-12-31"))
                .toList();
        PermittedDates dates = new PermittedDates(
                LocalDate.parse("2026-11-05"), null, Policies.workingDays(Policies.with(Field.HOLIDAYS, year)));

        assertThat(dates.firstFrom(LocalDate.parse("2026-12-01")).date()).isEqualTo("2027-12-31");
    }
}
