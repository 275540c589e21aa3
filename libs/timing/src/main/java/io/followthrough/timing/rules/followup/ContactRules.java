package io.followthrough.timing.rules.followup;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.plan.ContactAssessment;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.PlanContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Holds a contact that was made against the follow-up that was planned then (R24 to R28). */
public final class ContactRules {

    private ContactRules() {}

    public static ContactAssessment assess(
            Facts facts, Policy policy, Almanac almanac, Instant at, boolean reasonGiven) {
        OpportunityFacts then = new KnownThen(facts.opportunity(), at).facts();
        OpportunityFacts assessed = reasonGiven ? then.withReasonForSecond(at) : then;
        FollowUpDecision decision = FollowUpRules.decide(assessed, new PlanContext(facts.candidate(), policy, almanac));
        Optional<SinceLatestRound> since =
                assessed.latestCompleted().map(round -> new SinceLatestRound(assessed, round, almanac));
        return new ContactAssessment(
                since.map(SinceLatestRound::round)
                        .map(CompletedInterview::interviewId)
                        .orElse(null),
                since.map(one -> one.followUps().size()).orElse(0) + 1,
                breaches(decision, since, policy, at));
    }

    private static List<Rule> breaches(
            FollowUpDecision decision, Optional<SinceLatestRound> since, Policy policy, Instant at) {
        if (decision instanceof FollowUpDecision.NotPlanned notPlanned) {
            return List.of(notPlanned.trace().get(0).rule());
        }
        FollowUpWindow window = ((FollowUpDecision.Planned) decision).window();
        return at.isBefore(window.opensAt())
                ? since.map(one -> tooEarly(one, policy, at)).orElse(List.of())
                : List.of();
    }

    private static List<Rule> tooEarly(SinceLatestRound since, Policy policy, Instant at) {
        LocalDate date = since.dateOf(at);
        PermittedDates permitted = since.permittedDates(policy);
        TreeSet<Rule> rules = new TreeSet<>(permitted.objectionsTo(date));
        rules.addAll(EarliestFollowUp.of(since, policy).objectionsTo(date));
        return List.copyOf(rules);
    }
}
