package io.followthrough.notes.application.message;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a new message down: composes it unless it was typed, judges it, stores it, tells of it. */
@ApplicationScoped
public class AddDraft {

    private final ChooseSubject chooseSubject;
    private final FindMessageContext findMessageContext;
    private final JudgeMessage judgeMessage;
    private final ComposeText composeText;
    private final Messages messages;

    AddDraft(
            ChooseSubject chooseSubject,
            FindMessageContext findMessageContext,
            JudgeMessage judgeMessage,
            ComposeText composeText,
            Messages messages) {
        this.chooseSubject = chooseSubject;
        this.findMessageContext = findMessageContext;
        this.judgeMessage = judgeMessage;
        this.composeText = composeText;
        this.messages = messages;
    }

    /** @param composedFor the reminder that asked for it, or null */
    public Uni<Message> add(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            NewMessage wanted,
            @Nullable UUID composedFor) {
        return chooseSubject
                .choose(transaction, opportunity, wanted.kind(), wanted.subject())
                .map(wanted::about)
                .flatMap(message -> findMessageContext
                        .of(transaction, opportunity, message.kind(), message.subject())
                        .flatMap(context -> add(transaction, context, message, composedFor)));
    }

    private Uni<Message> add(
            TenantTransaction transaction, MessageContext context, NewMessage message, @Nullable UUID composedFor) {
        UUID id = Ids.next();
        return composeText
                .of(transaction, context, message)
                .flatMap(written -> judgeMessage
                        .judge(transaction, context, message.kind(), id, written.body())
                        .map(findings -> new Message.Text(written.body(), findings, written.missing())))
                .map(text -> Message.draft(
                        id,
                        context.opportunity().candidateId(),
                        message.subject(),
                        new Message.Form(message.kind(), message.channel(), text, composedFor),
                        transaction.now()))
                .flatMap(draft -> messages.add(transaction, draft))
                .invoke(draft -> transaction.publish(drafted(draft, message.body() == null)));
    }

    /** What other services learn: that it was drafted, never what it says. */
    private static MessageDrafted drafted(Message message, boolean composed) {
        return new MessageDrafted(
                message.id(),
                MessageKind.valueOf(message.kind().name()),
                Channel.valueOf(message.channel().name()),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                composed,
                message.draftedAt());
    }
}
