package io.followthrough.timing;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.plan.ContactAssessment;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.promise.StandingPromises;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.followup.ContactRules;
import io.followthrough.timing.rules.followup.FollowUpRules;
import io.followthrough.timing.rules.followup.FollowUpVerdict;
import io.followthrough.timing.rules.followup.SinceLatestRound;
import io.followthrough.timing.rules.reminder.SearchSeries;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way into the timing rules: facts and a policy in, a plan or a verdict out; the same for ever, while the rules of time
 * zones and the calendars of holidays are the same. By which of them to reckon, whoever asks says.
 */
public final class TimingEngine {

    private TimingEngine() {}

    /** Everything to be done about the opportunity and the candidate's search, with the reasons. */
    public static Plan plan(Facts facts, Policy policy, Almanac almanac) {
        return new PlanInMaking(facts, policy, almanac).plan();
    }

    /** Whether the candidate may contact the employer at an instant, as the facts stand (R31). */
    public static Verdict verdict(Facts facts, Policy policy, Almanac almanac, Instant at) {
        PlanContext context = new PlanContext(facts.candidate(), policy, almanac);
        return FollowUpVerdict.of(FollowUpRules.decide(facts.opportunity(), context), at);
    }

    /** Which contact one at an instant was, and which rules it broke, whatever else is known by now (R28). */
    public static ContactAssessment assess(
            Facts facts, Policy policy, Almanac almanac, Instant at, boolean reasonGiven) {
        return ContactRules.assess(facts, policy, almanac, at, reasonGiven);
    }

    /** The promises of both sides that stand, whatever the policy (R2, R24). */
    public static List<DatedPromise> promises(Facts facts, ZoneLaw law) {
        return StandingPromises.of(facts, law);
    }

    /** Why no second follow-up can be planned now, whatever reason is given; empty if one can (R28). */
    public static Optional<TraceEntry> refusalOfSecondFollowUp(Facts facts, Policy policy, Almanac almanac) {
        return FollowUpRules.refusalOfSecond(facts.opportunity(), new PlanContext(facts.candidate(), policy, almanac));
    }

    /**
     * The days from the latest interview's own up to {@code last} on which no follow-up is made, each with every rule
     * against it (R26, R27, R28, days of rest, holidays); none before the first interview.
     */
    public static List<RejectedDate> blockedDays(
            OpportunityFacts opportunity, Policy policy, Almanac almanac, LocalDate last) {
        return opportunity
                .latestCompleted()
                .map(round -> new SinceLatestRound(opportunity, round, almanac))
                .map(since -> since.permittedDates(policy).blockedUntil(last))
                .orElse(List.of());
    }

    /**
     * The last occurrence of the search that has passed by {@code now}, its successor being due: to be put into the
     * facts as {@link SearchFacts#settled()} before planning, so that the plan shows the occurrence that still matters.
     */
    public static Optional<LocalDate> lastPassedSearch(
            CandidateFacts candidate, Policy policy, ZoneLaw law, Instant now) {
        return SearchSeries.of(candidate, policy, law).flatMap(series -> series.lastPassed(now));
    }
}
