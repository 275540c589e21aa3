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
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.platform.idempotency.StoredAnswers;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.fact.JobTitle;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.fact.ToldFacts;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.fact.UnplannedFacts;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Takes what interview-service tells into the facts of its opportunity, and makes the plan again. What cannot be planned is
 * kept beside what was, for the next event that can be planned with it.
 */
@ApplicationScoped
public class KeepFacts {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final UnplannedFacts unplanned;
    private final RecallFacts recallFacts;
    private final Reminders reminders;
    private final StoredAnswers answers;
    private final MakePlan makePlan;
    private final MoveFacts moveFacts;

    KeepFacts(
            KnownCandidates candidates,
            KnownFacts facts,
            UnplannedFacts unplanned,
            RecallFacts recallFacts,
            Reminders reminders,
            StoredAnswers answers,
            MakePlan makePlan,
            MoveFacts moveFacts) {
        this.candidates = candidates;
        this.facts = facts;
        this.unplanned = unplanned;
        this.recallFacts = recallFacts;
        this.reminders = reminders;
        this.answers = answers;
        this.makePlan = makePlan;
        this.moveFacts = moveFacts;
    }

    /** Adds what interview-service tells of opportunities and their rounds to what a consumer takes. */
    public EventHandlers addTo(EventHandlers handlers) {
        handlers.on(
                        InterviewCompleted.class,
                        this::onCompleted,
                        (transaction, event) -> keepUnplannedRound(
                                transaction, event.data(), known -> InterviewFromEvents.with(known, event.data())))
                .on(InterviewerErased.class, this::onInterviewerErased)
                .on(InterviewMoved.class, moveFacts::onMoved)
                .on(
                        OpportunityOpened.class,
                        this::onOpened,
                        (transaction, event) -> keepUnplanned(
                                transaction,
                                event.data().opportunityId(),
                                event.data().candidateId(),
                                known -> OpportunityFromEvents.with(known, event.data())));
        addRounds(handlers);
        addOpportunities(handlers);
        return handlers;
    }

    private void addRounds(EventHandlers handlers) {
        onRound(handlers, InterviewScheduled.class, InterviewFromEvents::with);
        onRound(handlers, InterviewRescheduled.class, InterviewFromEvents::with);
        onRound(handlers, InterviewCancelled.class, InterviewFromEvents::with);
        onRound(handlers, InterviewOutcomeRecorded.class, InterviewFromEvents::with);
        onRound(handlers, InterviewVoided.class, InterviewFromEvents::with);
    }

    private void addOpportunities(EventHandlers handlers) {
        onOpportunity(handlers, HiringTimelineChanged.class, OpportunityFromEvents::with);
        onOpportunity(handlers, MaterialRequested.class, OpportunityFromEvents::with);
        onOpportunity(handlers, MaterialSent.class, OpportunityFromEvents::with);
        onOpportunity(handlers, ReferenceAdded.class, OpportunityFromEvents::with);
        onOpportunity(handlers, EmployerResponded.class, OpportunityFromEvents::with);
        onOpportunity(handlers, OpportunityOutcomeRecorded.class, OpportunityFromEvents::with);
        onOpportunity(handlers, OfferAccepted.class, OpportunityFromEvents::with);
        onOpportunity(handlers, OpportunityVoided.class, OpportunityFromEvents::with);
    }

    private <E extends InterviewEvent> void onRound(
            EventHandlers handlers, Class<E> type, BiFunction<OpportunityFacts, E, OpportunityFacts> change) {
        handlers.on(
                type,
                (transaction, event) -> keepRound(transaction, event.data(), known -> change.apply(known, event.data()))
                        .flatMap(changed ->
                                makePlan.revise(transaction, event.data().candidateId(), changed)),
                (transaction, event) ->
                        keepUnplannedRound(transaction, event.data(), known -> change.apply(known, event.data())));
    }

    private <E extends OpportunityEvent> void onOpportunity(
            EventHandlers handlers, Class<E> type, BiFunction<OpportunityFacts, E, OpportunityFacts> change) {
        handlers.on(
                type,
                (transaction, event) -> {
                    E data = event.data();
                    return keep(
                                    transaction,
                                    data.opportunityId(),
                                    data.candidateId(),
                                    known -> change.apply(known, data))
                            .flatMap(changed -> makePlan.revise(transaction, data.candidateId(), changed));
                },
                (transaction, event) -> keepUnplanned(
                        transaction,
                        event.data().opportunityId(),
                        event.data().candidateId(),
                        known -> change.apply(known, event.data())));
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
        return candidates
                .hold(transaction, erased.candidateId())
                .chain(() -> unplanned.told(transaction, erased.opportunityId()))
                .invoke(told -> forget(transaction, told, erased))
                .invoke(() -> reminders.forgetName(transaction, erased.interviewerId()))
                .invoke(() -> answers.eraseAbout(transaction, erased.candidateId()))
                .replaceWithVoid();
    }

    /** What could not be planned stays unplanned: it must not keep a name from being forgotten. */
    private void forget(TenantTransaction transaction, ToldFacts told, InterviewerErased erased) {
        OpportunityFacts stands = told.planned();
        if (stands != null) {
            facts.save(transaction, erased.candidateId(), InterviewFromEvents.with(stands, erased));
        }
        OpportunityFacts waits = told.unplanned();
        if (waits != null) {
            unplanned.save(transaction, erased.candidateId(), InterviewFromEvents.with(waits, erased));
        }
    }

    /** The first completion makes the round's plan; a correction revises it. */
    private Uni<Void> onCompleted(TenantTransaction transaction, IncomingEvent<InterviewCompleted> event) {
        InterviewCompleted completed = event.data();
        return keepRound(transaction, completed, known -> InterviewFromEvents.with(known, completed))
                .flatMap(changed -> makePlan.plan(transaction, completed, changed));
    }

    private Uni<OpportunityFacts> keepRound(
            TenantTransaction transaction, InterviewEvent round, UnaryOperator<OpportunityFacts> change) {
        saveInterview(transaction, round);
        return keep(transaction, round.opportunityId(), round.candidateId(), change);
    }

    /** What is told of an opportunity after it was taken back changes nothing. */
    private Uni<OpportunityFacts> keep(
            TenantTransaction transaction,
            UUID opportunityId,
            String candidateId,
            UnaryOperator<OpportunityFacts> change) {
        return recallFacts
                .of(transaction, candidateId, opportunityId)
                .map(known -> changed(known, opportunityId, change))
                .invoke(changed -> facts.save(transaction, candidateId, changed));
    }

    /** What is void stays as it was. */
    private static OpportunityFacts changed(
            Optional<OpportunityFacts> known, UUID opportunityId, UnaryOperator<OpportunityFacts> change) {
        OpportunityFacts before = known.orElseGet(() -> OpportunityFacts.unknown(opportunityId));
        return before.isVoid() ? before : change.apply(before);
    }

    private Uni<Boolean> keepUnplannedRound(
            TenantTransaction transaction, InterviewEvent round, UnaryOperator<OpportunityFacts> change) {
        saveInterview(transaction, round);
        return keepUnplanned(transaction, round.opportunityId(), round.candidateId(), change);
    }

    private Uni<Boolean> keepUnplanned(
            TenantTransaction transaction,
            UUID opportunityId,
            String candidateId,
            UnaryOperator<OpportunityFacts> change) {
        return candidates
                .hold(transaction, candidateId)
                .chain(() -> unplanned.told(transaction, opportunityId))
                .map(told -> changed(told.all(), opportunityId, change))
                .invoke(changed -> unplanned.save(transaction, candidateId, changed))
                .replaceWith(true);
    }

    private void saveInterview(TenantTransaction transaction, InterviewEvent round) {
        facts.saveInterview(
                transaction, new KnownInterview(round.interviewId(), round.opportunityId(), round.candidateId()));
    }
}
