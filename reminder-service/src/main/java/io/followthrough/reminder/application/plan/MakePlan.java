package io.followthrough.reminder.application.plan;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.telling.EventsOfPlans;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.followthrough.reminder.domain.plan.Replanning;
import io.followthrough.reminder.domain.plan.RevisedPlan;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.reminder.store.promise.Promises;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.policy.VersionedPolicy;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Makes plans from all the facts of their candidate, stores the difference and tells it. */
@ApplicationScoped
public class MakePlan {

    private final TenantPolicies policies;
    private final KnownFacts facts;
    private final PlanInputs inputs;
    private final Reminders reminders;
    private final Promises promises;
    private final Event<TimersChanged> timersChanged;

    MakePlan(
            TenantPolicies policies,
            KnownFacts facts,
            PlanInputs inputs,
            Reminders reminders,
            Promises promises,
            Event<TimersChanged> timersChanged) {
        this.policies = policies;
        this.facts = facts;
        this.inputs = inputs;
        this.reminders = reminders;
        this.promises = promises;
        this.timersChanged = timersChanged;
    }

    /** A round was completed: its plan is made (PlanMade), what else it or its correction changes is told (PlanRevised). */
    public Uni<Void> plan(TenantTransaction transaction, InterviewCompleted completed, OpportunityFacts opportunity) {
        return change(transaction, completed.candidateId(), List.of(opportunity), transaction.now())
                .invoke(plans -> plans.forEach(plan -> (completed.correction()
                                ? EventsOfPlans.revised(plan)
                                : EventsOfPlans.made(completed, plan))
                        .forEach(transaction::publish)))
                .replaceWithVoid();
    }

    /** Facts changed: the difference to the plan is told (PlanRevised), if there is one. */
    public Uni<Void> revise(TenantTransaction transaction, String candidateId, OpportunityFacts opportunity) {
        return revise(transaction, candidateId, List.of(opportunity), transaction.now());
    }

    /** What all of the candidate's plans rest on has changed. */
    public Uni<Void> reviseAll(TenantTransaction transaction, String candidateId) {
        return facts.ofCandidate(transaction, candidateId)
                .flatMap(all -> revise(transaction, candidateId, all, transaction.now()));
    }

    /** An occurrence of the search fired at {@code firedAt}: the next one is planned as of then (R18). */
    public Uni<Void> continueSearch(TenantTransaction transaction, String candidateId, Instant firedAt) {
        return facts.ofCandidate(transaction, candidateId)
                .flatMap(all ->
                        revise(transaction, candidateId, all.stream().limit(1).toList(), firedAt));
    }

    private Uni<Void> revise(
            TenantTransaction transaction, String candidateId, List<OpportunityFacts> changed, Instant asOf) {
        return change(transaction, candidateId, changed, asOf)
                .invoke(plans ->
                        plans.forEach(plan -> EventsOfPlans.revised(plan).forEach(transaction::publish)))
                .replaceWithVoid();
    }

    private Uni<List<RevisedPlan>> change(
            TenantTransaction transaction, String candidateId, List<OpportunityFacts> changed, Instant asOf) {
        if (changed.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return policies.toPlanBy(transaction)
                .flatMap(policy -> inputs.held(transaction, candidateId, changed)
                        .map(known -> known.revise(changed, new Replanning.Terms(policy, asOf, Ids::next)))
                        .call(revised -> reminders.apply(transaction, deliveries(revised, policy)))
                        .call(revised -> promises.keep(transaction, standing(revised, policy)))
                        .call(() -> facts.plannedBy(transaction, changed, policy.version()))
                        .invoke(() -> transaction.afterCommit(() -> timersChanged.fire(new TimersChanged())))
                        .map(revised -> revised.stream()
                                .map(one -> new RevisedPlan(
                                        one.facts(), one.revision(), policy.version(), transaction.now()))
                                .toList()));
    }

    private static List<Promises.Standing> standing(List<Replanning.Revised> revised, VersionedPolicy policy) {
        return revised.stream()
                .map(one -> new Promises.Standing(
                        one.facts().candidate().candidateId(),
                        one.facts().opportunity().opportunityId(),
                        TimingEngine.promises(one.facts(), policy.policy())))
                .toList();
    }

    private static List<Reminders.Delivered> deliveries(List<Replanning.Revised> revised, VersionedPolicy policy) {
        return revised.stream()
                .map(one -> new Reminders.Delivered(one.facts(), one.revision(), delivery(one.facts(), policy)))
                .toList();
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
