package io.followthrough.notes.application.message;

import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.notes.application.TakesReminderEvents;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.AwaitedDraft;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.notes.store.message.AwaitedDrafts;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up has fallen due: its draft is composed from the notes, once per reminder (R30). Nothing is prepared about what is void, and
 * none that the rules have ended meanwhile (R28, R32, R34). If its interview is not
 * known here yet, the draft is awaited and composed when the interview arrives. The two come from different topics and may
 * be handled at once, so each takes an advisory lock on the opportunity first: one of them then sees what the other stored.
 */
@ApplicationScoped
public class PrepareFollowUp implements TakesReminderEvents {

    private final KnownOpportunities opportunities;
    private final KnownInterviews interviews;
    private final Messages messages;
    private final AwaitedDrafts awaited;
    private final AddDraft addDraft;

    PrepareFollowUp(
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            Messages messages,
            AwaitedDrafts awaited,
            AddDraft addDraft) {
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.messages = messages;
        this.awaited = awaited;
        this.addDraft = addDraft;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(FollowUpDue.class, this::onDue);
    }

    private Uni<Void> onDue(TenantTransaction transaction, IncomingEvent<FollowUpDue> event) {
        FollowUpDue due = event.data();
        AwaitedDraft request = new AwaitedDraft(
                due.reminderId(),
                due.interviewId(),
                due.opportunityId(),
                due.candidateId(),
                Message.Channel.valueOf(due.suggestedChannel().name()));
        transaction.hold(due.opportunityId());
        return prepare(transaction, request);
    }

    /** Composes what fell due before the opportunity's round was known. Call it once the round is stored. */
    public Uni<Void> prepareAwaited(TenantTransaction transaction, UUID opportunityId) {
        transaction.hold(opportunityId);
        return awaited.take(transaction, opportunityId).flatMap(requests -> prepareAll(transaction, requests));
    }

    private Uni<Void> prepareAll(TenantTransaction transaction, List<AwaitedDraft> requests) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (AwaitedDraft request : requests) {
            all = all.chain(() -> prepare(transaction, request));
        }
        return all;
    }

    private Uni<Void> prepare(TenantTransaction transaction, AwaitedDraft request) {
        return messages.isComposedFor(transaction, request.reminderId())
                .flatMap(composed -> composed
                        ? Uni.createFrom().voidItem()
                        : opportunities
                                .find(transaction, request.opportunityId())
                                .flatMap(opportunity -> interviews
                                        .find(transaction, request.interviewId())
                                        .flatMap(interview ->
                                                composeOrAwait(transaction, request, opportunity, interview))));
    }

    private Uni<Void> composeOrAwait(
            TenantTransaction transaction,
            AwaitedDraft request,
            Optional<KnownOpportunity> opportunity,
            Optional<KnownInterview> interview) {
        if (opportunity.filter(KnownOpportunity::isVoid).isPresent()
                || interview.filter(KnownInterview::isVoid).isPresent()) {
            return Uni.createFrom().voidItem();
        }
        if (opportunity.isEmpty() || interview.isEmpty() || !interview.get().completed()) {
            awaited.await(transaction, request);
            return Uni.createFrom().voidItem();
        }
        NewMessage followUp = NewMessage.followUp(request.channel(), request.opportunityId(), request.interviewId());
        return addDraft.addUnlessEnded(transaction, opportunity.get(), followUp, request.reminderId());
    }
}
