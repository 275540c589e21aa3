package io.followthrough.notes.application.message;

import io.followthrough.notes.application.hiring.Standing;
import io.followthrough.notes.application.message.knowledge.GatherKnown;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds a stored message for whoever may change it, and what it is judged by. */
@ApplicationScoped
class FindMessage {

    private final Messages messages;
    private final KnownOpportunities opportunities;
    private final GatherKnown gatherKnown;

    FindMessage(Messages messages, KnownOpportunities opportunities, GatherKnown gatherKnown) {
        this.messages = messages;
        this.opportunities = opportunities;
        this.gatherKnown = gatherKnown;
    }

    /** The message, its row locked until the transaction ends. */
    Uni<Message> forChange(TenantTransaction transaction, Caller caller, UUID id) {
        return messages.lock(transaction, id).map(found -> Visible.to(caller, found, Message::candidateId, "message"));
    }

    /** @throws ProblemException 409, in the Uni, when what it is about is void */
    Uni<MessageContext> context(TenantTransaction transaction, Message message) {
        return opportunities
                .find(transaction, message.subject().opportunityId())
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("opportunity")))
                .invoke(Standing::require)
                .flatMap(opportunity -> gatherKnown.of(transaction, opportunity))
                .map(known -> MessageContext.of(known, message.kind(), message.subject()))
                .invoke(FindMessage::mustStand);
    }

    private static void mustStand(MessageContext context) {
        KnownInterview round = context.interview();
        if (round != null) {
            Standing.require(round);
        }
    }
}
