package io.followthrough.notes.application;

import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.FollowUpDraft;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.domain.Message;
import io.followthrough.notes.store.AwaitedDrafts;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.Messages;
import io.followthrough.platform.Ids;
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
    private final Debriefs debriefs;
    private final Messages messages;
    private final AwaitedDrafts awaited;
    private final FollowUpText text;

    PrepareFollowUp(
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            Debriefs debriefs,
            Messages messages,
            AwaitedDrafts awaited,
            FollowUpText text) {
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.messages = messages;
        this.awaited = awaited;
        this.text = text;
    }

    public Uni<Void> onDue(TenantTransaction transaction, IncomingEvent<FollowUpDue> event) {
        FollowUpDue due = event.data();
        FollowUpDraft.Request request = new FollowUpDraft.Request(
                due.reminderId(),
                due.interviewId(),
                due.opportunityId(),
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

    private Uni<Void> prepareAll(TenantTransaction transaction, List<FollowUpDraft.Request> requests) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (FollowUpDraft.Request request : requests) {
            all = all.chain(() -> prepare(transaction, request));
        }
        return all;
    }

    private Uni<Void> prepare(TenantTransaction transaction, FollowUpDraft.Request request) {
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
            FollowUpDraft.Request request,
            Optional<KnownOpportunity> opportunity,
            Optional<KnownInterview> interview) {
        if (opportunity.isEmpty() || interview.isEmpty() || !interview.get().completed()) {
            return awaited.await(transaction, request);
        }
        return debriefs.find(transaction, request.interviewId())
                .map(found -> found.map(Debriefs.Stored::debrief).orElse(Debrief.UNWRITTEN))
                .map(debrief -> FollowUpDraft.compose(opportunity.get(), interview.get(), debrief))
                .map(draft -> draft.toMessage(request, Ids.next(), text.of(draft), transaction.now()))
                .flatMap(message -> messages.add(transaction, message))
                .invoke(message -> transaction.publish(EventsOfNotes.drafted(message)))
                .replaceWithVoid();
    }
}
