package io.followthrough.timing.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.GeneratedPolicies;
import io.followthrough.timing.policy.Policy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever the search for a permitted day begins, it ends on the first one. */
class PermittedDatesPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @Provide
    Arbitrary<Policy> policies() {
        return GeneratedPolicies.policies();
    }

    @Property
    void finds_the_first_permitted_day(
            @ForAll("policies") Policy policy,
            @ForAll @IntRange(max = 400) int interviewDay,
            @ForAll @IntRange(min = -3, max = 5) int offset) {
        LocalDate interview = FIRST.plusDays(interviewDay);
        LocalDate earliest = interview.plusDays(offset);

        LocalDate found = new PermittedDates(
                        interview, null, GeneratedPolicies.workingDays(policy, policy.holidayCalendar()))
                .firstFrom(earliest)
                .date();

        assertThat(permitted(found, interview, policy)).isTrue();
        assertThat(earliest.datesUntil(found)).noneMatch(date -> permitted(date, interview, policy));
    }

    /** The rule in one breath, put differently from the code it checks. */
    private static boolean permitted(LocalDate date, LocalDate interview, Policy policy) {
        boolean thursday = interview.getDayOfWeek() == DayOfWeek.THURSDAY;
        boolean idle = policy.restDays().contains(date.getDayOfWeek())
                || policy.holidays().contains(date)
                || GeneratedPolicies.isHoliday(policy.holidayCalendar(), date);
        return interview.isBefore(date)
                && !(thursday && date.isBefore(interview.plusDays(3)))
                && !(idle && policy.businessDaysOnly());
    }
}
