package io.followthrough.notes.application.message;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.notes.application.message.knowledge.GatherKnown;
import io.followthrough.notes.application.message.knowledge.KeepToKnown;
import io.followthrough.notes.application.message.template.WordDraft;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.plan.TraceEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a new message down: composes it unless it was typed, judges it, stores it, tells of it. */
@ApplicationScoped
public class AddDraft {

    private final ChooseSubject chooseSubject;
    private final GatherKnown gatherKnown;
    private final KeepToKnown keepToKnown;
    private final WordDraft wordDraft;
    private final Messages messages;

    AddDraft(
            ChooseSubject chooseSubject,
            GatherKnown gatherKnown,
            KeepToKnown keepToKnown,
            WordDraft wordDraft,
            Messages messages) {
        this.chooseSubject = chooseSubject;
        this.gatherKnown = gatherKnown;
        this.keepToKnown = keepToKnown;
        this.wordDraft = wordDraft;
        this.messages = messages;
    }

    /**
     * Adds a message.
     *
     * @param composedFor the reminder that asked for it, or null
     * @throws ProblemException 409 with its rule, in the Uni, for a follow-up that is not to be made any more (R28, R32, R34)
     */
    public Uni<Message> add(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            NewMessage wanted,
            @Nullable UUID composedFor) {
        return chooseSubject
                .choose(transaction, opportunity, wanted.kind(), wanted.subject())
                .map(wanted::about)
                .flatMap(message -> gatherKnown
                        .of(transaction, opportunity)
                        .invoke(known -> mayBeMade(message, known))
                        .flatMap(known -> add(transaction, known, message, composedFor)));
    }

    /** Adds what a reminder asks for; nothing where it came before something that ends the contact was told. */
    Uni<Void> addUnlessEnded(
            TenantTransaction transaction, KnownOpportunity opportunity, NewMessage wanted, UUID composedFor) {
        return gatherKnown
                .of(transaction, opportunity)
                .flatMap(known -> known.followUps().end() == null
                        ? add(transaction, opportunity, wanted, composedFor).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Message> add(
            TenantTransaction transaction, Known known, NewMessage message, @Nullable UUID composedFor) {
        Message draft = Message.draft(
                Ids.next(),
                known.opportunity().candidateId(),
                message.subject(),
                new Message.Form(message.kind(), message.channel(), unjudged(message), composedFor),
                transaction.now());
        MessageContext context = MessageContext.of(known, message.kind(), message.subject());
        return wordDraft
                .words(transaction)
                .map(words -> draft.rewritten(draft.channel(), keepToKnown.text(draft, context, words)))
                .flatMap(written -> messages.add(transaction, written)
                        .map(added -> added.rewritten(added.channel(), written.text())))
                .invoke(added -> transaction.publish(drafted(added)));
    }

    /** The candidate composes it as the verdict allows: what the rules end is not begun. */
    private static void mayBeMade(NewMessage message, Known known) {
        TraceEntry end = known.followUps().end();
        if (message.kind() == Message.Kind.FOLLOW_UP && end != null) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, end.text(), end.rule().name(), List.of());
        }
    }

    private static Message.Text unjudged(NewMessage message) {
        String typed = message.body();
        return typed == null
                ? new Message.Text("", List.of(), List.of(), true, message.highlight())
                : Message.Text.typed(typed, List.of(), message.highlight());
    }

    /** What other services learn: that it was drafted, never what it says. */
    static MessageDrafted drafted(Message message) {
        return new MessageDrafted(
                message.id(),
                MessageKind.valueOf(message.kind().name()),
                Channel.valueOf(message.channel().name()),
                message.subject().opportunityId(),
                message.subject().interviewId(),
                message.subject().recipientId(),
                message.candidateId(),
                message.text().composed(),
                message.draftedAt());
    }
}
