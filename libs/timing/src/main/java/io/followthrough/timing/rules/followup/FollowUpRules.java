package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.ScheduledInterview;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The reasons not to plan a follow-up, strongest first; where none holds, a window is planned. */
public final class FollowUpRules {

    private static final List<BiFunction<SinceLatestRound, Policy, Optional<FollowUpDecision>>> IN_ORDER = List.of(
            FollowUpRules::rejected,
            FollowUpRules::offered,
            FollowUpRules::answered,
            FollowUpRules::capReached,
            FollowUpRules::secondWithoutReason);

    private FollowUpRules() {}

    public static FollowUpDecision decide(OpportunityFacts opportunity, PlanContext context) {
        return closed(opportunity, context)
                .or(() -> laterRoundAhead(opportunity, context))
                .orElseGet(() -> opportunity
                        .latestCompleted()
                        .map(round -> sinceRound(
                                new SinceLatestRound(opportunity, round, context.almanac()), context.policy()))
                        .orElseGet(FollowUpRules::nothingHappened));
    }

    /** Why a second follow-up would not be planned even if a reason for it were given; empty if it would be (R28). */
    public static Optional<TraceEntry> refusalOfSecond(OpportunityFacts opportunity, PlanContext context) {
        FollowUpDecision decision = decide(opportunity.withReasonForSecond(Instant.MAX), context);
        if (decision instanceof FollowUpDecision.NotPlanned notPlanned) {
            return Optional.of(notPlanned.trace().get(0));
        }
        String text = "A second follow-up comes after a first, and none was made since the last interview.";
        return decision instanceof FollowUpDecision.Planned planned
                        && planned.window().ordinal() == 1
                ? Optional.of(new TraceEntry(Rule.R28, Source.S1, text))
                : Optional.empty();
    }

    private static FollowUpDecision sinceRound(SinceLatestRound since, Policy policy) {
        return IN_ORDER.stream()
                .flatMap(rule -> rule.apply(since, policy).stream())
                .findFirst()
                .orElseGet(() -> new FollowUpDecision.Planned(FollowUpWindow.of(since, policy)));
    }

    private static Optional<FollowUpDecision> closed(OpportunityFacts opportunity, PlanContext context) {
        OpportunityResult result = opportunity.employer().result();
        return result != null && result.outcome().closes()
                ? Optional.of(new FollowUpDecision.Stop(
                        List.of(ClosedOpportunity.reason(result, context.clockOf(opportunity)))))
                : Optional.empty();
    }

    private static Optional<FollowUpDecision> laterRoundAhead(OpportunityFacts opportunity, PlanContext context) {
        Instant latest =
                opportunity.latestCompleted().map(round -> round.end().at()).orElse(Instant.MIN);
        return opportunity.roundsOf(ScheduledInterview.class).stream()
                .map(InterviewFacts::end)
                .filter(end -> end.at().isAfter(latest))
                .findFirst()
                .map(end -> new FollowUpDecision.Wait(
                        end.at(),
                        reason(
                                Rule.R33,
                                Source.S3,
                                "The interview that ends on " + Wording.moment(end.at(), end.clock(context.law()))
                                        + " comes first; the follow-up is planned once it is completed.")));
    }

    private static FollowUpDecision nothingHappened() {
        String text = "No interview has taken place yet, so there is nothing to follow up on.";
        return new FollowUpDecision.Wait(null, reason(Rule.R33, Source.S3, text));
    }

    private static Optional<FollowUpDecision> rejected(SinceLatestRound since, Policy policy) {
        return since.rejectedAt()
                .map(at -> new FollowUpDecision.Stop(reason(
                        Rule.R34,
                        Source.S2,
                        "They turned you down on " + Wording.day(since.dateOf(at))
                                + ": look at the lessons of your debrief, then go on searching.")));
    }

    /** An offer is an answer that wants one itself. */
    private static Optional<FollowUpDecision> offered(SinceLatestRound since, Policy policy) {
        OpportunityResult result = since.opportunity().employer().result();
        if (result == null || result.outcome() != OpportunityOutcome.OFFER_RECEIVED) {
            return Optional.empty();
        }
        return since.standingResponse()
                .map(at -> new FollowUpDecision.Stop(List.of(ClosedOpportunity.reason(result, since.clock()))));
    }

    private static Optional<FollowUpDecision> answered(SinceLatestRound since, Policy policy) {
        return since.standingResponse()
                .map(at -> new FollowUpDecision.Stop(reason(
                        Rule.R32,
                        Source.S2,
                        answer(at, since)
                                + ", so there is nothing to chase until they name a new date or meet you again.")));
    }

    /** An answer at the very end of the interview is one of which only a preview knows, and not when it came. */
    private static String answer(Instant at, SinceLatestRound since) {
        return at.equals(since.round().end().at())
                ? "They have answered"
                : "They answered on " + Wording.day(since.dateOf(at));
    }

    private static Optional<FollowUpDecision> capReached(SinceLatestRound since, Policy policy) {
        int made = since.followUps().size();
        if (made < policy.followUpCap()) {
            return Optional.empty();
        }
        String text = policy.followUpCap() == 0
                ? "The policy allows no follow-up."
                : "Follow-ups made since the last interview: " + made + "; the most is " + policy.followUpCap()
                        + ". More would annoy.";
        Source source = policy.followUpCap() == 2 ? Source.S1 : Source.POLICY;
        return Optional.of(new FollowUpDecision.Stop(reason(Rule.R28, source, text)));
    }

    private static Optional<FollowUpDecision> secondWithoutReason(SinceLatestRound since, Policy policy) {
        CompletedInterview round = since.round();
        if (since.followUps().isEmpty()
                || since.opportunity().followUps().hasReasonSince(round.end().at())
                || since.decisionDateMovedAfterFollowUp()) {
            return Optional.empty();
        }
        FollowUpWindow possible = FollowUpWindow.of(since, policy);
        String text = "You have followed up once. A second time needs a reason, and comes on "
                + Wording.day(possible.firstDay()) + " at the earliest.";
        List<TraceEntry> trace = Stream.concat(reason(Rule.R28, Source.S1, text).stream(), possible.trace().stream())
                .toList();
        return Optional.of(new FollowUpDecision.Wait(possible.opensAt(), trace));
    }

    private static List<TraceEntry> reason(Rule rule, Source source, String text) {
        return List.of(new TraceEntry(rule, source, text));
    }
}
