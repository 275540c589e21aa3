package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code E}: the earliest day of a follow-up, weekends and the like aside, and why (R24, R25, R28, R33).
 *
 * @param bounds never empty; R24 or R25 first
 */
record EarliestFollowUp(List<Bound> bounds) {

    /** A day before which not to follow up. */
    record Bound(LocalDate day, TraceEntry reason) {}

    private static final int A_WEEK = 7;

    static EarliestFollowUp of(SinceLatestRound since, Policy policy) {
        DecisionDate decision = since.decisionDate();
        EarliestFollowUp byDecision =
                decision == null ? withoutDecisionDate(since, policy) : after(decision, since, policy);
        return byDecision.afterCancelledRound(since).afterLastFollowUp(since, policy);
    }

    /** The day that every bound allows. */
    LocalDate date() {
        return bounds.stream().map(Bound::day).max(Comparator.naturalOrder()).orElseThrow();
    }

    List<TraceEntry> trace() {
        return bounds.stream().map(Bound::reason).toList();
    }

    /** R24 if they gave a date, else R25. */
    Rule rule() {
        return bounds.get(0).reason().rule();
    }

    /** Why a day would be too early; empty if it would not. */
    List<Rule> objectionsTo(LocalDate day) {
        return bounds.stream()
                .filter(bound -> day.isBefore(bound.day()))
                .map(bound -> bound.reason().rule())
                .toList();
    }

    private static EarliestFollowUp after(DecisionDate decision, SinceLatestRound since, Policy policy) {
        LocalDate next = decision.date().plusDays(1);
        String text = "They said they would decide by " + Wording.day(decision.date())
                + ", so the earliest day to follow up is " + Wording.day(next) + ".";
        EarliestFollowUp earliest = bound(next, new TraceEntry(Rule.R24, Source.S1, text));
        return switch (policy.decisionDateRule()) {
            case OVERRIDE -> earliest;
            case AT_LEAST_A_WEEK -> earliest.atLeastAWeekAfter(since.interviewDate());
        };
    }

    private EarliestFollowUp atLeastAWeekAfter(LocalDate interviewDate) {
        LocalDate aWeekLater = interviewDate.plusDays(A_WEEK);
        String text = "Your coaching organisation waits at least a week after an interview, until "
                + Wording.day(aWeekLater) + ", even when they named a date.";
        return notBefore(aWeekLater, new TraceEntry(Rule.R24, Source.S2, text));
    }

    private static EarliestFollowUp withoutDecisionDate(SinceLatestRound since, Policy policy) {
        int days = policy.noDateWaitDays();
        LocalDate earliest = since.interviewDate().plusDays(days);
        String cause = since.opportunity().employer().decisionDate() == null
                ? "They gave no date for their decision"
                : "The date they gave had passed before this interview";
        String text = cause + ", so the earliest day to follow up is " + Wording.day(earliest) + ", "
                + Wording.days(days) + " after the interview.";
        Source source = days == A_WEEK ? Source.S0 : Source.POLICY;
        return bound(earliest, new TraceEntry(Rule.R25, source, text));
    }

    private EarliestFollowUp afterCancelledRound(SinceLatestRound since) {
        LocalDate cancelled = since.laterRoundCancelledAt().map(since::dateOf).orElse(LocalDate.MIN);
        if (cancelled.isBefore(date())) {
            return this;
        }
        String text = "The interview that was to follow was called off on " + Wording.day(cancelled)
                + ", so not before the day after.";
        return notBefore(cancelled.plusDays(1), new TraceEntry(Rule.R33, Source.POLICY, text));
    }

    private EarliestFollowUp afterLastFollowUp(SinceLatestRound since, Policy policy) {
        return since.lastFollowUpDate()
                .map(sent -> notBefore(
                        sent.plusDays(policy.followUpGapDays()),
                        new TraceEntry(
                                Rule.R28,
                                Source.POLICY,
                                "You followed up on " + Wording.day(sent) + "; a second one comes at least "
                                        + Wording.days(policy.followUpGapDays()) + " later, not before "
                                        + Wording.day(sent.plusDays(policy.followUpGapDays())) + ".")))
                .orElse(this);
    }

    private static EarliestFollowUp bound(LocalDate day, TraceEntry reason) {
        return new EarliestFollowUp(List.of(new Bound(day, reason)));
    }

    private EarliestFollowUp notBefore(LocalDate day, TraceEntry reason) {
        return new EarliestFollowUp(Stream.concat(bounds.stream(), Stream.of(new Bound(day, reason)))
                .toList());
    }
}
