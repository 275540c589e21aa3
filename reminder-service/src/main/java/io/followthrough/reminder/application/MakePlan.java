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
import io.followthrough.reminder.domain.policy.VersionedPolicy;
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
import java.util.UUID;

/** Makes an opportunity's plan from all its facts, stores the difference and tells it. */
@ApplicationScoped
public class MakePlan {

    private final PolicyOf policyOf;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final Fulfilments fulfilments;
    private final Event<TimersChanged> timersChanged;

    MakePlan(
            PolicyOf policyOf,
            KnownFacts facts,
            Reminders reminders,
            Fulfilments fulfilments,
            Event<TimersChanged> timersChanged) {
        this.policyOf = policyOf;
        this.facts = facts;
        this.reminders = reminders;
        this.fulfilments = fulfilments;
        this.timersChanged = timersChanged;
    }

    /** A round was completed: its plan is made (PlanMade), what else it changes is told too (PlanRevised). */
    Uni<Void> plan(TenantTransaction transaction, InterviewCompleted completed, OpportunityFacts opportunity) {
        return change(transaction, completed.candidateId(), opportunity)
                .invoke(plan -> EventsOfPlans.made(completed, plan).forEach(transaction::publish))
                .replaceWithVoid();
    }

    /** Facts changed: the difference to the plan is told (PlanRevised), if there is one. */
    Uni<Void> revise(TenantTransaction transaction, String candidateId, OpportunityFacts opportunity) {
        return change(transaction, candidateId, opportunity)
                .invoke(plan ->
                        EventsOfPlans.revised(opportunity, candidateId, plan).forEach(transaction::publish))
                .replaceWithVoid();
    }

    /** What all of the candidate's plans rest on has changed. */
    Uni<Void> reviseAll(TenantTransaction transaction, String candidateId) {
        return facts.ofCandidate(transaction, candidateId).flatMap(all -> {
            Uni<Void> revised = Uni.createFrom().voidItem();
            for (OpportunityFacts opportunity : all) {
                revised = revised.chain(() -> revise(transaction, candidateId, opportunity));
            }
            return revised;
        });
    }

    private Uni<RevisedPlan> change(TenantTransaction transaction, String candidateId, OpportunityFacts opportunity) {
        return policyOf.planner(transaction)
                .flatMap(policy -> facts.ofCandidate(transaction, candidateId)
                        .map(all -> new Facts(candidate(candidateId, all), opportunity))
                        .flatMap(known -> change(transaction, known, policy)));
    }

    private Uni<RevisedPlan> change(TenantTransaction transaction, Facts known, VersionedPolicy policy) {
        Plan plan = TimingEngine.plan(known, policy.policy());
        Reminders.Delivery delivery = delivery(known, policy);
        return revision(transaction, known, plan, policy)
                .call(revision -> reminders.apply(transaction, revision, delivery))
                .call(() -> reminders.keepUp(transaction, known, delivery))
                .call(() -> facts.plannedBy(transaction, known.opportunity().opportunityId(), policy.version()))
                .invoke(() -> transaction.afterCommit(() -> timersChanged.fire(new TimersChanged())))
                .map(revision -> new RevisedPlan(revision, policy.version(), transaction.now()));
    }

    private Uni<PlanRevision> revision(TenantTransaction transaction, Facts known, Plan plan, VersionedPolicy policy) {
        String candidateId = known.candidate().candidateId();
        UUID opportunityId = known.opportunity().opportunityId();
        return fulfilments
                .find(
                        transaction,
                        plan.reminders().stream().map(PlannedReminder::key).toList())
                .map(fulfilled -> new PlanRevision.Circumstances(
                        new Reminder.Owner(candidateId, opportunityId, null),
                        policy.version(),
                        transaction.now(),
                        fulfilled,
                        Ids::next))
                .flatMap(circumstances -> reminders
                        .lockOfOpportunity(transaction, opportunityId, candidateId)
                        .map(stored -> PlanRevision.of(stored, plan, circumstances)));
    }

    private static CandidateFacts candidate(String candidateId, List<OpportunityFacts> opportunities) {
        SearchFacts search = SearchFacts.after(opportunities.stream()
                .flatMap(opportunity -> opportunity.completed().stream())
                .map(CompletedInterview::end)
                .toList());
        return new CandidateFacts(candidateId, null, null, false, search);
    }

    private static Reminders.Delivery delivery(Facts known, VersionedPolicy policy) {
        CandidateFacts candidate = known.candidate();
        ZoneId zone = candidate.zoneOr(known.opportunity()
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC));
        FollowUpChannel channel =
                candidate.followUpChannel() == null ? FollowUpChannel.EMAIL : candidate.followUpChannel();
        return new Reminders.Delivery(
                new QuietHoursShift(policy.policy().quietHours(), zone), channel, policy.version());
    }
}
