package io.followthrough.reminder.application;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.facts.CandidateFacts;
import io.followthrough.reminder.domain.facts.CompletedInterview;
import io.followthrough.reminder.domain.facts.Facts;
import io.followthrough.reminder.domain.facts.FollowUpChannel;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.facts.SearchFacts;
import io.followthrough.reminder.domain.plan.Plan;
import io.followthrough.reminder.domain.plan.PlannedReminder;
import io.followthrough.reminder.domain.policy.Policy;
import io.followthrough.reminder.domain.revision.PlanRevision;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.domain.timing.QuietHoursShift;
import io.followthrough.reminder.domain.timing.TimingEngine;
import io.followthrough.reminder.store.Fulfilments;
import io.followthrough.reminder.store.KnownFacts;
import io.followthrough.reminder.store.Reminders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Makes an opportunity's plan from all its facts, stores the difference and tells it. */
@ApplicationScoped
public class MakePlan {

    /** The version of the policy that every tenant has until it sets its own. */
    static final long DEFAULT_POLICY_VERSION = 1;

    private final KnownFacts facts;
    private final Reminders reminders;
    private final Fulfilments fulfilments;
    private final Event<TimersChanged> timersChanged;

    MakePlan(KnownFacts facts, Reminders reminders, Fulfilments fulfilments, Event<TimersChanged> timersChanged) {
        this.facts = facts;
        this.reminders = reminders;
        this.fulfilments = fulfilments;
        this.timersChanged = timersChanged;
    }

    /** A round was completed: its plan is made (PlanMade), what else it changes is told too (PlanRevised). */
    Uni<Void> plan(TenantTransaction transaction, InterviewCompleted completed, OpportunityFacts opportunity) {
        return change(transaction, completed.candidateId(), opportunity)
                .invoke(revision -> EventsOfPlans.made(completed, revision, transaction.now())
                        .forEach(transaction::publish))
                .replaceWithVoid();
    }

    /** Facts changed: the difference to the plan is told (PlanRevised), if there is one. */
    Uni<Void> revise(TenantTransaction transaction, String candidateId, OpportunityFacts opportunity) {
        return change(transaction, candidateId, opportunity)
                .invoke(revision -> EventsOfPlans.revised(opportunity, candidateId, revision, transaction.now())
                        .forEach(transaction::publish))
                .replaceWithVoid();
    }

    private Uni<PlanRevision> change(TenantTransaction transaction, String candidateId, OpportunityFacts opportunity) {
        return facts.ofCandidate(transaction, candidateId)
                .map(all -> candidate(candidateId, all))
                .flatMap(candidate -> change(transaction, candidate, opportunity));
    }

    private Uni<PlanRevision> change(
            TenantTransaction transaction, CandidateFacts candidate, OpportunityFacts opportunity) {
        Plan plan = TimingEngine.plan(new Facts(candidate, opportunity), Policy.DEFAULT);
        return fulfilments
                .find(
                        transaction,
                        plan.reminders().stream().map(PlannedReminder::key).toList())
                .map(fulfilled -> new PlanRevision.Circumstances(
                        new Reminder.Owner(candidate.candidateId(), opportunity.opportunityId(), null),
                        DEFAULT_POLICY_VERSION,
                        transaction.now(),
                        fulfilled,
                        Ids::next))
                .flatMap(circumstances -> reminders
                        .lockOfOpportunity(transaction, opportunity.opportunityId(), candidate.candidateId())
                        .map(stored -> PlanRevision.of(stored, plan, circumstances)))
                .call(revision -> reminders.apply(transaction, revision, delivery(candidate, opportunity)))
                .invoke(() -> transaction.afterCommit(() -> timersChanged.fire(new TimersChanged())));
    }

    private static CandidateFacts candidate(String candidateId, List<OpportunityFacts> opportunities) {
        SearchFacts search = SearchFacts.after(opportunities.stream()
                .flatMap(opportunity -> opportunity.completed().stream())
                .map(CompletedInterview::end)
                .toList());
        return new CandidateFacts(candidateId, null, null, false, search);
    }

    private static Reminders.Delivery delivery(CandidateFacts candidate, OpportunityFacts opportunity) {
        ZoneId zone = candidate.zoneOr(opportunity
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC));
        FollowUpChannel channel =
                candidate.followUpChannel() == null ? FollowUpChannel.EMAIL : candidate.followUpChannel();
        return new Reminders.Delivery(new QuietHoursShift(Policy.DEFAULT.quietHours(), zone), channel);
    }
}
