package io.followthrough.notes.application.message;

import io.followthrough.notes.application.message.knowledge.KeepToKnown;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The candidate takes up a draft that was withdrawn; nothing withdraws it again. Taken up already, nothing changes. */
@ApplicationScoped
public class ReviveMessage {

    private final TenantTransactions transactions;
    private final Messages messages;
    private final FindMessage findMessage;
    private final KeepToKnown keepToKnown;

    ReviveMessage(
            TenantTransactions transactions, Messages messages, FindMessage findMessage, KeepToKnown keepToKnown) {
        this.transactions = transactions;
        this.messages = messages;
        this.findMessage = findMessage;
        this.keepToKnown = keepToKnown;
    }

    /** @throws ProblemException in the Uni: not found, 412 for another version, 409 for what is void or was sent */
    public Uni<Message> revive(Caller caller, UUID id, IfMatch ifMatch) {
        return transactions.in(
                caller.origin(),
                transaction -> findMessage
                        .forChange(transaction, caller, id)
                        .invoke(message -> ifMatch.check(message.version()))
                        .call(message -> findMessage.context(transaction, message))
                        .flatMap(message -> revive(transaction, message))
                        .flatMap(message -> keepToKnown.of(transaction, message)));
    }

    private Uni<Message> revive(TenantTransaction transaction, Message message) {
        return switch (message.state()) {
            case DRAFT -> Uni.createFrom().item(message);
            case SENT -> throw ProblemException.conflict("It was sent: there is nothing to take up.");
            case WITHDRAWN ->
                messages.update(transaction, message.takenUp())
                        .invoke(revived -> transaction.publish(AddDraft.drafted(revived)));
        };
    }
}
