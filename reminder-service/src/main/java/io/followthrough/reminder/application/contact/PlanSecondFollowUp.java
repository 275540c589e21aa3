package io.followthrough.reminder.application.contact;

import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.plan.KnownCandidate;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.policy.TenantPolicies;
import io.followthrough.reminder.store.reminder.ReminderHistories;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A second follow-up needs a reason; two is the most (R28). */
@ApplicationScoped
public class PlanSecondFollowUp {

    private final TenantTransactions transactions;
    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final TenantPolicies policies;
    private final MakePlan makePlan;
    private final Reminders reminders;
    private final ReminderHistories histories;
    private final Almanac almanac;

    PlanSecondFollowUp(
            TenantTransactions transactions,
            KnownCandidates candidates,
            KnownFacts facts,
            TenantPolicies policies,
            MakePlan makePlan,
            Reminders reminders,
            ReminderHistories histories,
            Almanac almanac) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.facts = facts;
        this.policies = policies;
        this.makePlan = makePlan;
        this.reminders = reminders;
        this.histories = histories;
        this.almanac = almanac;
    }

    /**
     * Plans it. Gives its reminder.
     *
     * @param reason the candidate's own words; kept, never told on
     * @throws ProblemException in the Uni: not found; 409 with R28 when none was sent, the employer has answered, or two
     *     were
     */
    public Uni<Versioned<ReminderWithHistory>> plan(Caller caller, UUID opportunityId, String reason) {
        return transactions.in(
                caller.origin(),
                transaction -> facts.candidateOf(transaction, opportunityId)
                        .map(found -> Visible.to(caller, found, candidate -> candidate, "opportunity"))
                        .call(candidate -> candidates.hold(transaction, candidate))
                        .flatMap(candidate -> facts.find(transaction, opportunityId)
                                .map(known -> known.orElseThrow(() -> ProblemException.notFound("opportunity")))
                                .call(known -> refuse(transaction, candidate, known))
                                .map(known -> known.withReasonForSecond(transaction.now()))
                                .invoke(known -> facts.save(transaction, candidate, known))
                                .call(known -> makePlan.revise(transaction, candidate, known))
                                .flatMap(known -> planned(transaction, known, reason))));
    }

    private Uni<Void> refuse(TenantTransaction transaction, String candidateId, OpportunityFacts known) {
        KnownCandidate candidate = new KnownCandidate(CandidateProfile.unknown(candidateId), List.of(known), List.of());
        return policies.standing(transaction)
                .invoke(policy -> TimingEngine.refusalOfSecondFollowUp(
                                new Facts(candidate.facts(policy.policy(), almanac.zones(), transaction.now()), known),
                                policy.policy(),
                                almanac)
                        .ifPresent(PlanSecondFollowUp::refuse))
                .replaceWithVoid();
    }

    private static void refuse(TraceEntry because) {
        throw refusal(because.text());
    }

    private Uni<Versioned<ReminderWithHistory>> planned(
            TenantTransaction transaction, OpportunityFacts known, String reason) {
        UUID round = known.latestCompleted()
                .map(CompletedInterview::interviewId)
                .orElseThrow(() -> refusal("No interview has taken place yet."));
        return reminders
                .standing(transaction, ReminderKey.followUp(known.opportunityId(), round, 2))
                .map(found -> found.filter(one -> one.value().isPending())
                        .orElseThrow(() -> refusal("You have dismissed the second follow-up.")))
                .invoke(found -> histories.add(
                        transaction, List.of(HistoryEntry.reasonGiven(found.value(), reason, transaction.now()))))
                .flatMap(found -> histories.with(transaction, found));
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemKind.CONFLICT, detail, Rule.R28.name(), List.of());
    }
}
