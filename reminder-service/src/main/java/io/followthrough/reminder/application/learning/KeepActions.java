package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.platform.Ids;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.contact.LogFollowUp;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.contact.ContactChannel;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.domain.fact.CandidateAction;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.store.fact.CandidateActions;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was written or sent: the reminder that asks for it is done, even if it is planned only later. */
@ApplicationScoped
public class KeepActions {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final RecallFacts recallFacts;
    private final CandidateActions actions;
    private final LogFollowUp logFollowUp;
    private final MakePlan makePlan;

    KeepActions(
            KnownCandidates candidates,
            KnownFacts facts,
            RecallFacts recallFacts,
            CandidateActions actions,
            LogFollowUp logFollowUp,
            MakePlan makePlan) {
        this.candidates = candidates;
        this.facts = facts;
        this.recallFacts = recallFacts;
        this.actions = actions;
        this.logFollowUp = logFollowUp;
        this.makePlan = makePlan;
    }

    public Uni<Void> onDebrief(TenantTransaction transaction, IncomingEvent<DebriefRecorded> event) {
        DebriefRecorded recorded = event.data();
        return candidates
                .hold(transaction, recorded.candidateId())
                .chain(() -> opportunityOf(transaction, recorded.interviewId(), recorded.opportunityId()))
                .flatMap(opportunityId -> keep(transaction, recorded, opportunityId, ActionFromEvents.of(recorded)));
    }

    public Uni<Void> onEvaluated(TenantTransaction transaction, IncomingEvent<JobEvaluated> event) {
        return keep(
                transaction,
                event.data(),
                event.data().opportunityId(),
                Optional.of(ActionFromEvents.of(event.data())));
    }

    /** A follow-up is a contact too (R28, R30). */
    public Uni<Void> onSent(TenantTransaction transaction, IncomingEvent<MessageSent> event) {
        MessageSent sent = event.data();
        return sent.kind() == MessageKind.FOLLOW_UP
                ? recallFacts
                        .of(transaction, sent.candidateId(), sent.opportunityId())
                        .chain(() -> logFollowUp.logTold(transaction, contact(sent)))
                : candidates
                        .hold(transaction, sent.candidateId())
                        .chain(() -> opportunityOf(transaction, sent.interviewId(), sent.opportunityId()))
                        .flatMap(opportunityId -> keep(transaction, sent, opportunityId, ActionFromEvents.of(sent)));
    }

    /** The round may have been moved to another opportunity since this was told. */
    private Uni<UUID> opportunityOf(TenantTransaction transaction, @Nullable UUID interviewId, UUID told) {
        return interviewId == null
                ? Uni.createFrom().item(told)
                : facts.interview(transaction, interviewId)
                        .map(known -> known.map(KnownInterview::opportunityId).orElse(told));
    }

    /** What was done is kept even if no plan can be made of it. */
    public Uni<Boolean> keepDebrief(TenantTransaction transaction, IncomingEvent<DebriefRecorded> event) {
        return add(transaction, event.data(), event.data().opportunityId(), ActionFromEvents.of(event.data()))
                .replaceWith(true);
    }

    /** As {@link #keepDebrief}. */
    public Uni<Boolean> keepEvaluated(TenantTransaction transaction, IncomingEvent<JobEvaluated> event) {
        return add(
                        transaction,
                        event.data(),
                        event.data().opportunityId(),
                        Optional.of(ActionFromEvents.of(event.data())))
                .replaceWith(true);
    }

    /** As {@link #keepDebrief}; but a contact is told and judged by the rules when it is logged, so it waits to be applied. */
    public Uni<Boolean> keepSent(TenantTransaction transaction, IncomingEvent<MessageSent> event) {
        return event.data().kind() == MessageKind.FOLLOW_UP
                ? Uni.createFrom().item(false)
                : add(transaction, event.data(), event.data().opportunityId(), ActionFromEvents.of(event.data()))
                        .replaceWith(true);
    }

    /** Planned anew even if nothing was done: something may not have been planned before. */
    private Uni<Void> keep(
            TenantTransaction transaction, CandidateEvent event, UUID opportunityId, Optional<CandidateAction> done) {
        return add(transaction, event, opportunityId, done)
                .chain(() -> recallFacts.of(transaction, event.candidateId(), opportunityId))
                .flatMap(known -> known.map(found -> makePlan.revise(transaction, event.candidateId(), found))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Void> add(
            TenantTransaction transaction, CandidateEvent event, UUID opportunityId, Optional<CandidateAction> done) {
        return candidates
                .hold(transaction, event.candidateId())
                .invoke(() ->
                        done.ifPresent(action -> actions.add(transaction, event.candidateId(), opportunityId, action)));
    }

    private static LoggedFollowUp.Contact contact(MessageSent sent) {
        return new LoggedFollowUp.Contact(
                Ids.next(),
                new LoggedFollowUp.With(sent.candidateId(), sent.opportunityId(), sent.messageId()),
                ContactChannel.valueOf(sent.channel().name()),
                Boolean.TRUE.equals(sent.reasonGiven()),
                null,
                sent.sentAt());
    }
}
