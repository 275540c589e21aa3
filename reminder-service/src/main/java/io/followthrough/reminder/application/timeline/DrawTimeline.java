package io.followthrough.reminder.application.timeline;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.timeline.Timeline;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.policy.Policy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Draws up the plan of a round over time, as it stands now. */
@ApplicationScoped
public class DrawTimeline {

    private final TenantTransactions transactions;
    private final Access access;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final TenantPolicies policies;
    private final Almanac almanac;

    DrawTimeline(
            TenantTransactions transactions,
            Access access,
            KnownFacts facts,
            Reminders reminders,
            TenantPolicies policies,
            Almanac almanac) {
        this.transactions = transactions;
        this.access = access;
        this.facts = facts;
        this.reminders = reminders;
        this.policies = policies;
        this.almanac = almanac;
    }

    /** @throws ProblemException not found */
    public Uni<Timeline> draw(Caller caller, UUID interviewId) {
        return transactions.reading(
                caller.origin(),
                transaction -> facts.interview(transaction, interviewId)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, KnownInterview::candidateId, AccessScope.PLAN, "interview"))
                        .flatMap(round -> draw(transaction, round)));
    }

    private Uni<Timeline> draw(TenantTransaction transaction, KnownInterview round) {
        return facts.find(transaction, round.opportunityId())
                .map(known -> known.orElseThrow(() -> ProblemException.notFound("interview")))
                .flatMap(opportunity -> policies.standing(transaction)
                        .flatMap(policy -> reminders
                                .ofPlan(transaction, round)
                                .map(plan -> timeline(round, opportunity, policy.policy(), plan, transaction.now()))));
    }

    private Timeline timeline(
            KnownInterview round, OpportunityFacts opportunity, Policy policy, List<Reminder> plan, Instant now) {
        InterviewEnd interview = opportunity.rounds().stream()
                .filter(known -> known.interviewId().equals(round.interviewId()))
                .findFirst()
                .map(InterviewFacts::end)
                .orElseThrow(() -> ProblemException.notFound("interview"));
        return Timeline.of(plan, interview, almanac.zones(), blocked(opportunity, policy, plan, interview), now);
    }

    /** Up to the latest deadline of a follow-up. */
    private List<RejectedDate> blocked(
            OpportunityFacts opportunity, Policy policy, List<Reminder> plan, InterviewEnd interview) {
        return plan.stream()
                .filter(reminder -> reminder.key().kind() == ReminderKind.FOLLOW_UP)
                .map(reminder -> reminder.schedule().dueAt())
                .max(Comparator.naturalOrder())
                .map(interview.clock(almanac.zones())::dateAt)
                .map(last -> TimingEngine.blockedDays(opportunity, policy, almanac, last))
                .orElse(List.of());
    }
}
