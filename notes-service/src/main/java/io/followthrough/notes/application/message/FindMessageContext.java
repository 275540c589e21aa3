package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.composition.Recipient;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownReferences;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what a message is judged by and composed from; whoever is no longer known is nobody in particular. */
@ApplicationScoped
class FindMessageContext {

    private final KnownInterviews interviews;
    private final KnownReferences references;
    private final Debriefs debriefs;

    FindMessageContext(KnownInterviews interviews, KnownReferences references, Debriefs debriefs) {
        this.interviews = interviews;
        this.references = references;
        this.debriefs = debriefs;
    }

    Uni<MessageContext> of(
            TenantTransaction transaction, KnownOpportunity opportunity, Message.Kind kind, Message.Subject subject) {
        UUID interviewId = subject.interviewId();
        if (interviewId == null) {
            return recipient(transaction, opportunity, kind, null, subject)
                    .map(recipient -> new MessageContext(opportunity, null, DebriefContent.EMPTY, recipient));
        }
        return interviews
                .find(transaction, interviewId)
                .flatMap(found -> notes(transaction, interviewId)
                        .flatMap(notes -> recipient(transaction, opportunity, kind, found.orElse(null), subject)
                                .map(recipient ->
                                        new MessageContext(opportunity, found.orElse(null), notes, recipient))));
    }

    private Uni<DebriefContent> notes(TenantTransaction transaction, UUID interviewId) {
        return debriefs.find(transaction, interviewId)
                .map(debrief -> debrief.value().content());
    }

    private Uni<Recipient> recipient(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            Message.Kind kind,
            @Nullable KnownInterview interview,
            Message.Subject subject) {
        UUID person = subject.recipientId();
        if (person == null) {
            return Uni.createFrom().item(Recipient.NOBODY);
        }
        return switch (kind) {
            case THANK_YOU, CONNECT, FOLLOW_UP ->
                Uni.createFrom().item(interview == null ? Recipient.NOBODY : Recipient.inPanel(interview, person));
            case REFERRER_THANKS -> Uni.createFrom().item(referrer(opportunity, person));
            case REFERENCE_BRIEF ->
                references
                        .find(transaction, person)
                        .map(found -> found.map(one -> Recipient.outside(one.id(), one.name()))
                                .orElse(Recipient.NOBODY));
        };
    }

    private static Recipient referrer(KnownOpportunity opportunity, UUID person) {
        return Optional.ofNullable(opportunity.details().referrer())
                .filter(referrer -> referrer.id().equals(person))
                .map(referrer -> Recipient.outside(referrer.id(), referrer.name()))
                .orElse(Recipient.NOBODY);
    }
}
