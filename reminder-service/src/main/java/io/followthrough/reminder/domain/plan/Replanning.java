package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.fact.Deed;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.policy.VersionedPolicy;
import java.time.Instant;
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
 * @param deeds what was done, by opportunity
 */
public record Replanning(
        CandidateProfile profile,
        List<OpportunityFacts> opportunities,
        List<Reminder> stored,
        Map<UUID, List<Deed>> deeds) {

    /** What the planner does not find in the facts: by which policy, as of when, and where new ids come from. */
    public record Terms(VersionedPolicy policy, Instant now, Supplier<UUID> newId) {}

    /** What became of one opportunity's plan, and the facts that it was made from. */
    public record Revised(Facts facts, PlanRevision revision) {}

    /** Plans these opportunities one after another: the search runs through all of them. */
    public List<Revised> revise(List<OpportunityFacts> changed, Terms terms) {
        List<Revised> all = new ArrayList<>();
        List<Reminder> standing = stored;
        for (OpportunityFacts opportunity : changed) {
            Revised revised = revise(opportunity, standing, terms);
            standing = revised.revision().appliedTo(standing);
            all.add(revised);
        }
        return all;
    }

    private Revised revise(OpportunityFacts opportunity, List<Reminder> standing, Terms terms) {
        CandidateFacts candidate = new KnownCandidate(profile, opportunities, standing)
                .facts(terms.policy().policy(), terms.now());
        Facts facts = new Facts(candidate, opportunity);
        Plan plan = TimingEngine.plan(facts, terms.policy().policy());
        List<Reminder> own = standing.stream()
                .filter(reminder -> belongs(reminder, opportunity))
                .toList();
        PlanRevision.Circumstances circumstances = new PlanRevision.Circumstances(
                new Reminder.Owner(profile.candidateId(), opportunity.opportunityId(), null),
                terms.policy().version(),
                terms.now(),
                fulfilled(plan, own, deeds.getOrDefault(opportunity.opportunityId(), List.of())),
                terms.newId());
        return new Revised(facts, PlanRevision.of(own, plan, circumstances));
    }

    private static boolean belongs(Reminder reminder, OpportunityFacts opportunity) {
        UUID owner = reminder.owner().opportunityId();
        return owner == null || Objects.equals(owner, opportunity.opportunityId());
    }

    private static Map<ReminderKey, Instant> fulfilled(Plan plan, List<Reminder> own, List<Deed> deeds) {
        Stream<Deed.Asked> planned = plan.reminders().stream().map(Replanning::asked);
        Stream<Deed.Asked> known = own.stream().map(Replanning::asked);
        return Deed.fulfilling(Stream.concat(known, planned).toList(), deeds);
    }

    private static Deed.Asked asked(PlannedReminder planned) {
        return new Deed.Asked(
                planned.key(), planned.interviewId(), planned.about().id(), planned.opensAt());
    }

    private static Deed.Asked asked(Reminder reminder) {
        return new Deed.Asked(
                reminder.key(),
                reminder.owner().interviewId(),
                reminder.about().id(),
                reminder.stored().schedule().opensAt());
    }
}
