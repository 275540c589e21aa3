package io.followthrough.notes.application;

import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.notes.application.messages.AddDraft;
import io.followthrough.notes.application.messages.NewMessage;
import io.followthrough.notes.domain.AwaitedDraft;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.domain.Message;
import io.followthrough.notes.store.AwaitedDrafts;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.Messages;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up has fallen due: its draft is composed from the notes, once per reminder (R30). If its interview is not
 * known here yet, the draft is awaited and composed when the interview arrives.
 */
@ApplicationScoped
public class PrepareFollowUp {

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

    public Uni<Void> onDue(TenantTransaction transaction, IncomingEvent<FollowUpDue> event) {
        FollowUpDue due = event.data();
        AwaitedDraft request = new AwaitedDraft(
                due.reminderId(),
                due.interviewId(),
                due.opportunityId(),
                due.candidateId(),
                Message.Channel.valueOf(due.suggestedChannel().name()));
        return transaction.hold(due.opportunityId()).chain(() -> prepare(transaction, request));
    }

    /** Composes what fell due before the opportunity's round was known. Call it once the round is stored. */
    Uni<Void> prepareAwaited(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .hold(opportunityId)
                .chain(() -> awaited.take(transaction, opportunityId))
                .flatMap(requests -> prepareAll(transaction, requests));
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
        if (opportunity.isEmpty() || interview.isEmpty() || !interview.get().completed()) {
            return awaited.await(transaction, request);
        }
        NewMessage followUp = NewMessage.followUp(request.channel(), request.opportunityId(), request.interviewId());
        return addDraft.add(transaction, opportunity.get(), followUp, request.reminderId())
                .replaceWithVoid();
    }
}
