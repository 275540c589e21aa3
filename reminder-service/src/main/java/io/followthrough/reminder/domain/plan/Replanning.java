package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.reminder.domain.reminder.Delivery;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.VersionedPolicy;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes plans again from all that is known of a candidate: the same whichever word came first.
 *
 * @param stored the reminders of the opportunities to plan and those of the search
 * @param actions what was done, by opportunity
 */
public record Replanning(
        CandidateProfile profile,
        List<OpportunityFacts> opportunities,
        List<Reminder> stored,
        Map<UUID, List<CandidateAction>> actions) {

    /** What the planner does not find in the facts: by which policy and almanac, as of when, where new ids come from. */
    public record Terms(VersionedPolicy policy, Almanac almanac, Instant now, Supplier<UUID> newId) {}

    /** Plans these opportunities one after another: the search runs through all of them. */
    public List<RevisedPlan> revise(List<OpportunityFacts> changed, Terms terms) {
        List<RevisedPlan> all = new ArrayList<>();
        List<Reminder> standing = stored;
        for (OpportunityFacts opportunity : changed) {
            RevisedPlan revised = revise(opportunity, standing, terms);
            standing = revised.revision().appliedTo(standing);
            all.add(revised);
        }
        return all;
    }

    private RevisedPlan revise(OpportunityFacts opportunity, List<Reminder> standing, Terms terms) {
        CandidateFacts candidate = new KnownCandidate(profile, opportunities, standing)
                .facts(terms.policy().policy(), terms.almanac().zones(), terms.now());
        Facts facts = new Facts(candidate, opportunity);
        Plan plan = TimingEngine.plan(facts, terms.policy().policy(), terms.almanac());
        List<Reminder> own = standing.stream()
                .filter(reminder -> belongs(reminder, opportunity))
                .toList();
        Delivery delivery = delivery(facts, terms.policy().policy());
        PlanRevision.Circumstances circumstances = new PlanRevision.Circumstances(
                new Reminder.Owner(profile.candidateId(), opportunity.opportunityId(), null),
                terms.policy().version(),
                delivery,
                terms.now(),
                fulfilled(plan, own, actions.getOrDefault(opportunity.opportunityId(), List.of())),
                terms.newId());
        return new RevisedPlan(
                facts, PlanRevision.of(own, plan, circumstances), terms.policy().version(), delivery);
    }

    /** On the candidate's clock, or, while that is unknown, on that of the latest round; by e-mail unless told otherwise. */
    private static Delivery delivery(Facts facts, Policy policy) {
        CandidateFacts candidate = facts.candidate();
        ZoneId zone = candidate.zoneOr(facts.opportunity()
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC));
        FollowUpChannel channel =
                candidate.followUpChannel() == null ? FollowUpChannel.EMAIL : candidate.followUpChannel();
        return new Delivery(new QuietHoursShift(policy.quietHours(), zone), channel);
    }

    private static boolean belongs(Reminder reminder, OpportunityFacts opportunity) {
        UUID owner = reminder.owner().opportunityId();
        return owner == null || Objects.equals(owner, opportunity.opportunityId());
    }

    private static Map<ReminderKey, Instant> fulfilled(Plan plan, List<Reminder> own, List<CandidateAction> actions) {
        Stream<CandidateAction.Asked> planned = plan.reminders().stream().map(Replanning::asked);
        Stream<CandidateAction.Asked> known = own.stream().map(Replanning::asked);
        return CandidateAction.fulfilling(Stream.concat(known, planned).toList(), actions);
    }

    private static CandidateAction.Asked asked(PlannedReminder planned) {
        return new CandidateAction.Asked(
                planned.key(), planned.interviewId(), planned.about().id(), planned.opensAt());
    }

    private static CandidateAction.Asked asked(Reminder reminder) {
        return new CandidateAction.Asked(
                reminder.key(),
                reminder.owner().interviewId(),
                reminder.about().id(),
                reminder.schedule().opensAt());
    }
}
