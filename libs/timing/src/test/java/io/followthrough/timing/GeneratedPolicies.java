package io.followthrough.timing;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.policy.ThankYouPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Policies at random, within their constraints. */
public final class GeneratedPolicies {

    private GeneratedPolicies() {}

    public static Arbitrary<Policy> policies() {
        return Combinators.combine(followUpRules(), times(), thankYous(), debriefs(), quietHours())
                .as((policies, time, thankYou, debrief, quietHours) -> policies.and(Field.FOLLOW_UP_TIME, time)
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
