package io.followthrough.reminder.application;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewEvent;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.facts.Round;
import io.followthrough.reminder.store.KnownFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Takes what happened into the facts of its opportunity, and makes the plan again. */
@ApplicationScoped
public class KeepFacts {

    private final KnownFacts facts;
    private final MakePlan makePlan;

    KeepFacts(KnownFacts facts, MakePlan makePlan) {
        this.facts = facts;
        this.makePlan = makePlan;
    }

    public Uni<Void> onOpened(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        OpportunityOpened opened = event.data();
        return keep(
                        transaction,
                        opened.opportunityId(),
                        opened.candidateId(),
                        known -> FactsFromEvents.with(known, opened))
                .flatMap(known -> makePlan.revise(transaction, opened.candidateId(), known));
    }

    public Uni<Void> onScheduled(TenantTransaction transaction, IncomingEvent<InterviewScheduled> event) {
        InterviewScheduled scheduled = event.data();
        return keepRound(transaction, scheduled, known -> FactsFromEvents.with(known, scheduled))
                .flatMap(known -> makePlan.revise(transaction, scheduled.candidateId(), known));
    }

    public Uni<Void> onCompleted(TenantTransaction transaction, IncomingEvent<InterviewCompleted> event) {
        InterviewCompleted completed = event.data();
        return keepRound(transaction, completed, known -> FactsFromEvents.with(known, completed))
                .flatMap(known -> makePlan.plan(transaction, completed, known));
    }

    private Uni<OpportunityFacts> keepRound(
            TenantTransaction transaction, InterviewEvent round, UnaryOperator<OpportunityFacts> change) {
        return facts.saveRound(transaction, new Round(round.interviewId(), round.opportunityId(), round.candidateId()))
                .chain(() -> keep(transaction, round.opportunityId(), round.candidateId(), change));
    }

    private Uni<OpportunityFacts> keep(
            TenantTransaction transaction,
            UUID opportunityId,
            String candidateId,
            UnaryOperator<OpportunityFacts> change) {
        return transaction
                .hold(opportunityId)
                .chain(() -> facts.lock(transaction, opportunityId))
                .map(known -> change.apply(known.orElseGet(() -> FactsFromEvents.nothingKnown(opportunityId))))
                .call(changed -> facts.save(transaction, candidateId, changed));
    }
}
