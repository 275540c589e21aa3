package io.followthrough.timing;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.policy.ThankYouPolicy;
import io.followthrough.timing.rules.clock.WorkingDays;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;

/** Policies at random, within their constraints. */
public final class GeneratedPolicies {

    private static final List<String> REGIONS = List.of("XA-4", "XB-9");

    /** Regions that keep every fourth and every ninth day holy, and by which zones the generated cases are reckoned. */
    public static final Almanac ALMANAC = new Almanac(ZoneLaw.OF_THE_JVM, new HolidayCalendars() {
        @Override
        public boolean knows(String region) {
            return REGIONS.contains(region);
        }

        @Override
        public @Nullable String holiday(String region, LocalDate date) {
            return isHoliday(region, date) ? "Holy Day" : null;
        }
    });

    private GeneratedPolicies() {}

    static Arbitrary<String> regions() {
        return Arbitraries.of(REGIONS);
    }

    /** The rule of these regions. */
    public static boolean isHoliday(@Nullable String region, LocalDate date) {
        return region != null && date.toEpochDay() % Integer.parseInt(region.substring(3)) == 0;
    }

    /** The working days of a policy in a region. */
    public static WorkingDays workingDays(Policy policy, @Nullable String region) {
        return new WorkingDays(
                policy, region, ALMANAC.holidays(), ALMANAC.zones().clockIn(ZoneOffset.UTC));
    }

    public static Arbitrary<Policy> policies() {
        return Combinators.combine(
                        followUpRules(),
                        times(),
                        thankYous(),
                        debriefs(),
                        quietHours(),
                        restDays(),
                        regions().injectNull(0.5))
                .as((policies, time, thankYou, debrief, quietHours, restDays, region) -> policies.and(
                                Field.FOLLOW_UP_TIME, time)
                        .and(Field.REST_DAYS, restDays)
                        .and(Field.HOLIDAY_CALENDAR, region)
                        .and(Field.THANK_YOU, thankYou)
                        .and(Field.DEBRIEF, debrief)
                        .and(Field.QUIET_HOURS, quietHours)
                        .policy());
    }

    private static Arbitrary<Policies> followUpRules() {
        return Combinators.combine(
                        Arbitraries.of(DecisionDateRule.values()),
                        Arbitraries.of(true, false),
                        holidays(),
                        Arbitraries.of(0, 1, 2, 2, 2, 2),
                        Arbitraries.integers().between(7, 60),
                        Arbitraries.integers().between(7, 30),
                        Arbitraries.integers().between(1, 30))
                .as((rule, businessDays, holidays, cap, gap, wait, search) -> Policies.change(
                                Field.DECISION_DATE_RULE, rule)
                        .and(Field.BUSINESS_DAYS_ONLY, businessDays)
                        .and(Field.HOLIDAYS, holidays)
                        .and(Field.FOLLOW_UP_CAP, cap)
                        .and(Field.FOLLOW_UP_GAP_DAYS, gap)
                        .and(Field.NO_DATE_WAIT_DAYS, wait)
                        .and(Field.SEARCH_NUDGE_EVERY_DAYS, search));
    }

    static Arbitrary<List<DayOfWeek>> restDays() {
        return Arbitraries.of(DayOfWeek.values()).list().uniqueElements().ofMaxSize(Policy.MOST_REST_DAYS);
    }

    static Arbitrary<List<LocalDate>> holidays() {
        return Arbitraries.integers()
                .between(0, 450)
                .map(LocalDate.parse("2026-01-01")::plusDays)
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers()
                .between(0, 24 * 4 - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(quarter -> LocalTime.MIN.plusMinutes(15L * quarter));
    }

    private static Arbitrary<QuietHours> quietHours() {
        return Combinators.combine(times(), times())
                .as(QuietHours::new)
                .filter(hours -> !hours.from().equals(hours.to()))
                .injectNull(0.1);
    }

    private static Arbitrary<ThankYouPolicy> thankYous() {
        return spans(4).map(spans -> new ThankYouPolicy(spans.get(0), spans.get(1), spans.get(2), spans.get(3)));
    }

    private static Arbitrary<DebriefPolicy> debriefs() {
        Arbitrary<List<Duration>> nudges = spans(3);
        return Combinators.combine(spans(2), nudges)
                .as((spans, offsets) -> new DebriefPolicy(
                        offsets.stream()
                                .distinct()
                                .map(offset -> offset.compareTo(spans.get(1)) > 0 ? spans.get(1) : offset)
                                .distinct()
                                .toList(),
                        spans.get(0),
                        spans.get(1)));
    }

    /** Ascending spans of a quarter of an hour to two days. */
    private static Arbitrary<List<Duration>> spans(int count) {
        return Arbitraries.integers()
                .between(1, 48 * 4)
                .list()
                .ofSize(count)
                .map(quarters -> quarters.stream()
                        .sorted()
                        .map(quarter -> Duration.ofMinutes(15L * quarter))
                        .toList());
    }
}
