package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewEvent;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.interviews.OpportunityEvent;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.platform.idempotency.StoredAnswers;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.fact.JobTitle;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Takes what interview-service tells into the facts of its opportunity, and makes the plan again. */
@ApplicationScoped
public class KeepFacts {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final StoredAnswers answers;
    private final MakePlan makePlan;

    KeepFacts(
            KnownCandidates candidates,
            KnownFacts facts,
            Reminders reminders,
            StoredAnswers answers,
            MakePlan makePlan) {
        this.candidates = candidates;
        this.facts = facts;
        this.reminders = reminders;
        this.answers = answers;
        this.makePlan = makePlan;
    }

    /** Adds what interview-service tells of opportunities and their rounds to what a consumer takes. */
    public EventHandlers addTo(EventHandlers handlers) {
        return handlers.on(InterviewScheduled.class, ofRound(InterviewFromEvents::with))
                .on(InterviewRescheduled.class, ofRound(InterviewFromEvents::with))
                .on(InterviewCancelled.class, ofRound(InterviewFromEvents::with))
                .on(InterviewCompleted.class, this::onCompleted)
                .on(InterviewOutcomeRecorded.class, ofRound(InterviewFromEvents::with))
                .on(InterviewerErased.class, this::onInterviewerErased)
                .on(OpportunityOpened.class, this::onOpened)
                .on(HiringTimelineChanged.class, ofOpportunity(OpportunityFromEvents::with))
                .on(MaterialRequested.class, ofOpportunity(OpportunityFromEvents::with))
                .on(MaterialSent.class, ofOpportunity(OpportunityFromEvents::with))
                .on(ReferenceAdded.class, ofOpportunity(OpportunityFromEvents::with))
                .on(EmployerResponded.class, ofOpportunity(OpportunityFromEvents::with))
                .on(OpportunityOutcomeRecorded.class, ofOpportunity(OpportunityFromEvents::with))
                .on(OfferAccepted.class, ofOpportunity(OpportunityFromEvents::with));
    }

    private <E extends InterviewEvent> EventHandlers.Handler<E> ofRound(
            BiFunction<OpportunityFacts, E, OpportunityFacts> change) {
        return (transaction, event) -> keepRound(transaction, event.data(), known -> change.apply(known, event.data()))
                .flatMap(changed -> makePlan.revise(transaction, event.data().candidateId(), changed));
    }

    private <E extends OpportunityEvent> EventHandlers.Handler<E> ofOpportunity(
            BiFunction<OpportunityFacts, E, OpportunityFacts> change) {
        return (transaction, event) -> {
            E data = event.data();
            return keep(transaction, data.opportunityId(), data.candidateId(), known -> change.apply(known, data))
                    .flatMap(changed -> makePlan.revise(transaction, data.candidateId(), changed));
        };
    }

    private Uni<Void> onOpened(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        OpportunityOpened opened = event.data();
        return keep(
                        transaction,
                        opened.opportunityId(),
                        opened.candidateId(),
                        known -> OpportunityFromEvents.with(known, opened))
                .invoke(changed -> facts.saveTitle(
                        transaction, changed.opportunityId(), new JobTitle(opened.employer(), opened.role())))
                .flatMap(changed -> makePlan.revise(transaction, opened.candidateId(), changed));
    }

    /** Dates do not depend on names: nothing is planned anew. */
    private Uni<Void> onInterviewerErased(TenantTransaction transaction, IncomingEvent<InterviewerErased> event) {
        InterviewerErased erased = event.data();
        return keep(
                        transaction,
                        erased.opportunityId(),
                        erased.candidateId(),
                        known -> InterviewFromEvents.with(known, erased))
                .invoke(() -> reminders.forgetName(transaction, erased.interviewerId()))
                .invoke(() -> answers.eraseAbout(transaction, erased.candidateId()))
                .replaceWithVoid();
    }

    /** The first completion makes the round's plan; a correction revises it. */
    private Uni<Void> onCompleted(TenantTransaction transaction, IncomingEvent<InterviewCompleted> event) {
        InterviewCompleted completed = event.data();
        return keepRound(transaction, completed, known -> InterviewFromEvents.with(known, completed))
                .flatMap(changed -> makePlan.plan(transaction, completed, changed));
    }

    private Uni<OpportunityFacts> keepRound(
            TenantTransaction transaction, InterviewEvent round, UnaryOperator<OpportunityFacts> change) {
        facts.saveInterview(
                transaction, new KnownInterview(round.interviewId(), round.opportunityId(), round.candidateId()));
        return keep(transaction, round.opportunityId(), round.candidateId(), change);
    }

    private Uni<OpportunityFacts> keep(
            TenantTransaction transaction,
            UUID opportunityId,
            String candidateId,
            UnaryOperator<OpportunityFacts> change) {
        return candidates
                .hold(transaction, candidateId)
                .chain(() -> facts.find(transaction, opportunityId))
                .map(known -> change.apply(known.orElseGet(() -> OpportunityFacts.unknown(opportunityId))))
                .invoke(changed -> facts.save(transaction, candidateId, changed));
    }
}
