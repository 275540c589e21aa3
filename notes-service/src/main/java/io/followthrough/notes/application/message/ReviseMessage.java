package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate writes a message anew; of a sent one, what was really sent, and how. */
@ApplicationScoped
public class ReviseMessage {

    private final TenantTransactions transactions;
    private final Messages messages;
    private final FindMessage findMessage;
    private final TellSent tellSent;

    ReviseMessage(TenantTransactions transactions, Messages messages, FindMessage findMessage, TellSent tellSent) {
        this.transactions = transactions;
        this.messages = messages;
        this.findMessage = findMessage;
        this.tellSent = tellSent;
    }

    /**
     * What a message is to become.
     *
     * @param channel null to keep the one it has
     */
    public record Revision(String body, Message.@Nullable Channel channel) {}

    public Uni<Message> revise(Caller caller, UUID id, IfMatch ifMatch, Revision revision) {
        return transactions.in(
                caller.origin(),
                transaction -> findMessage
                        .forChange(transaction, caller, id)
                        .invoke(message -> ifMatch.check(message.version()))
                        .flatMap(message -> findMessage
                                .context(transaction, message)
                                .flatMap(context -> revise(transaction, context, message, revision))));
    }

    private Uni<Message> revise(
            TenantTransaction transaction, MessageContext context, Message message, Revision revision) {
        Message.Channel channel = revision.channel() == null ? message.channel() : revision.channel();
        DraftMessage.requirePermitted(message.kind(), channel);
        Message.Text text = text(message, context, channel, revision.body());
        return messages.update(transaction, message.rewritten(channel, text))
                .call(revised -> tellIfSent(transaction, context, message, revised));
    }

    /** What was composed and lacked something is the candidate's own text from now on. */
    private static Message.Text text(Message message, MessageContext context, Message.Channel channel, String body) {
        String highlight = message.text().highlight();
        return Message.Text.typed(
                body, Lint.of(body, context.judging(message.kind(), channel, highlight, message.id())), highlight);
    }

    private Uni<Void> tellIfSent(
            TenantTransaction transaction, MessageContext context, Message before, Message revised) {
        Instant sentAt = revised.sentAt();
        boolean changed = revised.channel() != before.channel();
        return sentAt != null && changed
                ? tellSent.tell(transaction, context, revised, sentAt)
                : Uni.createFrom().voidItem();
    }
}
