package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A policy that is stricter in any respect never gives an earlier follow-up. */
class StricterPolicyPropertyTest {

    /** A policy and one that is at least as strict in everything. */
    record Pair(Policy milder, Policy stricter) {}

    @Provide
    Arbitrary<Facts> facts() {
        return GeneratedCases.facts();
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 23);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        GeneratedPolicies.policies(),
                        GeneratedPolicies.holidays(),
                        GeneratedPolicies.restDays(),
                        more,
                        either,
                        either)
                .as((policy, holidays, restDays, days, businessDays, week) -> new Pair(
                        policy, resting(stricter(policy, holidays, days, businessDays, week), policy, restDays)));
    }

    /** More days of rest, as far as a policy may have more, and a calendar where there was none. */
    private static Policy resting(Policies stricter, Policy policy, List<DayOfWeek> more) {
        return stricter.and(
                        Field.REST_DAYS,
                        Stream.concat(policy.restDays().stream(), more.stream())
                                .distinct()
                                .limit(Policy.MOST_REST_DAYS)
                                .toList())
                .and(
                        Field.HOLIDAY_CALENDAR,
                        policy.holidayCalendar() == null && !more.isEmpty() ? "XA-4" : policy.holidayCalendar())
                .policy();
    }

    private static Policies stricter(
            Policy policy, List<LocalDate> moreHolidays, int moreDays, boolean businessDays, boolean aWeek) {
        return Policies.change(
                        Field.DECISION_DATE_RULE, aWeek ? DecisionDateRule.AT_LEAST_A_WEEK : policy.decisionDateRule())
                .and(Field.NO_DATE_WAIT_DAYS, Math.min(30, policy.noDateWaitDays() + moreDays))
                .and(Field.FOLLOW_UP_GAP_DAYS, Math.min(60, policy.followUpGapDays() + moreDays))
                .and(Field.BUSINESS_DAYS_ONLY, businessDays || policy.businessDaysOnly())
                .and(Field.FOLLOW_UP_CAP, Math.max(0, policy.followUpCap() - moreDays / 20))
                .and(
                        Field.HOLIDAYS,
                        Stream.concat(policy.holidays().stream(), moreHolidays.stream())
                                .toList());
    }

    @Property
    void never_gives_an_earlier_follow_up(@ForAll("facts") Facts facts, @ForAll("pairs") Pair pair) {
        Optional<PlannedReminder> milder = TimingPropertyTest.followUp(facts, pair.milder());
        Optional<PlannedReminder> stricter = TimingPropertyTest.followUp(facts, pair.stricter());

        stricter.ifPresent(late -> assertThat(milder)
                .hasValueSatisfying(early -> assertThat(late.localDate()).isAfterOrEqualTo(early.localDate())));
    }
}
