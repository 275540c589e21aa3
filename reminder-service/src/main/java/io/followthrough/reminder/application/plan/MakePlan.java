package io.followthrough.reminder.application.plan;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.telling.EventsOfPlans;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.followthrough.reminder.domain.plan.Replanning;
import io.followthrough.reminder.domain.plan.RevisedPlan;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.reminder.store.promise.Promises;
import io.followthrough.reminder.store.reminder.ReminderHistories;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.reminder.store.timer.Timers;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes plans from all the facts of their candidate, stores the difference and tells it. */
@ApplicationScoped
public class MakePlan {

    /** What a plan's change leaves in the history of its reminders. */
    private interface Telling {

        List<HistoryEntry> history(RevisedPlan plan, Instant at);
    }

    private final TenantPolicies policies;
    private final KnownFacts facts;
    private final PlanInputs inputs;
    private final Reminders reminders;
    private final Timers timers;
    private final ReminderHistories histories;
    private final Promises promises;
    private final Almanac almanac;
    private final Event<TimersChanged> timersChanged;

    MakePlan(
            TenantPolicies policies,
            KnownFacts facts,
            PlanInputs inputs,
            Reminders reminders,
            Timers timers,
            ReminderHistories histories,
            Promises promises,
            Almanac almanac,
            Event<TimersChanged> timersChanged) {
        this.policies = policies;
        this.facts = facts;
        this.inputs = inputs;
        this.reminders = reminders;
        this.timers = timers;
        this.histories = histories;
        this.promises = promises;
        this.almanac = almanac;
        this.timersChanged = timersChanged;
    }

    /** A round was completed: its plan is made (PlanMade), what else it or its correction changes is told (PlanRevised). */
    public Uni<Void> plan(TenantTransaction transaction, InterviewCompleted completed, OpportunityFacts opportunity) {
        return change(
                        transaction,
                        completed.candidateId(),
                        List.of(opportunity),
                        transaction.now(),
                        RevisedPlan::history)
                .invoke(plans -> plans.forEach(plan -> (completed.correction()
                                ? EventsOfPlans.revised(plan, transaction.now())
                                : EventsOfPlans.made(completed, plan, transaction.now()))
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

    /** The clocks of zones have changed: what moves for that reason says so in its history. */
    Uni<Void> reviseByZoneRules(TenantTransaction transaction, String candidateId) {
        return facts.ofCandidate(transaction, candidateId)
                .flatMap(all -> tell(
                        transaction,
                        change(transaction, candidateId, all, transaction.now(), RevisedPlan::historyOfChangedClocks)));
    }

    /** An occurrence of the search fired at {@code firedAt}: the next one is planned as of then (R18). */
    public Uni<Void> continueSearch(TenantTransaction transaction, String candidateId, Instant firedAt) {
        return facts.ofCandidate(transaction, candidateId)
                .flatMap(all ->
                        revise(transaction, candidateId, all.stream().limit(1).toList(), firedAt));
    }

    private Uni<Void> revise(
            TenantTransaction transaction, String candidateId, List<OpportunityFacts> changed, Instant asOf) {
        return tell(transaction, change(transaction, candidateId, changed, asOf, RevisedPlan::history));
    }

    private static Uni<Void> tell(TenantTransaction transaction, Uni<List<RevisedPlan>> revised) {
        return revised.invoke(plans -> plans.forEach(
                        plan -> EventsOfPlans.revised(plan, transaction.now()).forEach(transaction::publish)))
                .replaceWithVoid();
    }

    private Uni<List<RevisedPlan>> change(
            TenantTransaction transaction,
            String candidateId,
            List<OpportunityFacts> changed,
            Instant asOf,
            Telling telling) {
        if (changed.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return policies.toPlanBy(transaction)
                .flatMap(policy -> inputs.held(transaction, candidateId, changed)
                        .map(known -> known.revise(changed, new Replanning.Terms(policy, almanac, asOf, Ids::next)))
                        .invoke(plans -> store(transaction, plans, telling))
                        .invoke(() -> facts.plannedBy(
                                transaction,
                                changed,
                                policy.version(),
                                almanac.zones().version()))
                        .invoke(plans -> promises.keep(transaction, standing(plans)))
                        .invoke(() -> transaction.afterCommit(() -> timersChanged.fire(new TimersChanged()))));
    }

    private void store(TenantTransaction transaction, List<RevisedPlan> plans, Telling telling) {
        List<Reminder> changed = changed(plans);
        reminders.save(transaction, changed);
        timers.set(transaction, changed.stream().map(MakePlan::timer).toList());
        histories.add(
                transaction,
                plans.stream()
                        .flatMap(plan -> telling.history(plan, transaction.now()).stream())
                        .toList());
        reminders.keepUp(transaction, plans);
    }

    /** Each reminder once, as the last plan has it: the search is part of all of a candidate's plans. */
    private static List<Reminder> changed(List<RevisedPlan> plans) {
        Map<UUID, Reminder> changed = new LinkedHashMap<>();
        plans.stream()
                .flatMap(plan -> plan.revision().changed())
                .forEach(reminder -> changed.put(reminder.id(), reminder));
        return List.copyOf(changed.values());
    }

    private static Timers.Timer timer(Reminder reminder) {
        return new Timers.Timer(reminder.id(), reminder.nextMoment().orElse(null));
    }

    private List<Promises.Standing> standing(List<RevisedPlan> plans) {
        return plans.stream()
                .map(plan -> new Promises.Standing(
                        plan.facts().candidate().candidateId(),
                        plan.facts().opportunity().opportunityId(),
                        TimingEngine.promises(plan.facts(), almanac.zones())))
                .toList();
    }
}
