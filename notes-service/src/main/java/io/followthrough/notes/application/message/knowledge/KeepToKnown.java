package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.application.message.template.WordDraft;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages as they are now: one that nobody has touched says what is known by now, and whatever is not sent yet is judged by it.
 * What was sent stays as it went.
 */
@ApplicationScoped
public class KeepToKnown {

    private final KnownOpportunities opportunities;
    private final GatherKnown gatherKnown;
    private final WordDraft wordDraft;
    private final ZoneLaw law;

    KeepToKnown(KnownOpportunities opportunities, GatherKnown gatherKnown, WordDraft wordDraft, ZoneLaw law) {
        this.opportunities = opportunities;
        this.gatherKnown = gatherKnown;
        this.wordDraft = wordDraft;
        this.law = law;
    }

    /** One message as it is now. */
    public Uni<Message> of(TenantTransaction transaction, Message message) {
        return of(transaction, List.of(message)).map(messages -> messages.get(0));
    }

    /** In their order; what is known of a hiring process is read once for all of its messages. */
    public Uni<List<Message>> of(TenantTransaction transaction, List<Message> messages) {
        List<UUID> concerned = messages.stream()
                .filter(one -> one.state() != Message.State.SENT)
                .map(one -> one.subject().opportunityId())
                .distinct()
                .toList();
        return concerned.isEmpty()
                ? Uni.createFrom().item(messages)
                : wordDraft
                        .words(transaction)
                        .flatMap(words -> opportunities
                                .byIds(transaction, concerned)
                                .flatMap(known -> of(transaction, messages, words, known)));
    }

    private Uni<List<Message>> of(
            TenantTransaction transaction,
            List<Message> messages,
            WordDraft.Words words,
            Map<UUID, KnownOpportunity> opportunitiesById) {
        Map<UUID, Known> gathered = new HashMap<>();
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(message -> message.state() == Message.State.SENT
                        ? Uni.createFrom().item(message)
                        : known(transaction, message, opportunitiesById, gathered)
                                .map(known -> known == null ? message : of(message, known, words)))
                .collect()
                .asList();
    }

    /** One at a time: what is known of the hiring process before is let go of. */
    private Uni<@Nullable Known> known(
            TenantTransaction transaction,
            Message message,
            Map<UUID, KnownOpportunity> opportunitiesById,
            Map<UUID, Known> gathered) {
        UUID id = message.subject().opportunityId();
        Known before = gathered.get(id);
        KnownOpportunity opportunity = opportunitiesById.get(id);
        if (before != null || opportunity == null) {
            return Uni.createFrom().item(before);
        }
        return gatherKnown.of(transaction, opportunity).invoke(known -> {
            gathered.clear();
            gathered.put(id, known);
        });
    }

    private Message of(Message message, Known known, WordDraft.Words words) {
        MessageContext context = MessageContext.of(known, message.kind(), message.subject());
        return message.rewritten(message.channel(), text(message, context, words));
    }

    /** The text that the message has now. */
    public Message.Text text(Message message, MessageContext context, WordDraft.Words words) {
        String highlight = message.text().highlight();
        if (!message.isUntouched()) {
            return message.text().judged(judged(message, context, message.text().body()));
        }
        Draft draft = Draft.compose(new Draft.Wanted(message.kind(), message.channel(), highlight), context, law);
        String body = words.of(draft);
        boolean lacksQuotation = draft.missing().contains(MissingPart.SOMETHING_SPECIFIC)
                || draft.missing().contains(MissingPart.REASON);
        return new Message.Text(
                body,
                judged(message, context, body),
                draft.missing(),
                true,
                highlight,
                lacksQuotation ? context.proposals() : List.of());
    }

    private static List<Finding> judged(Message message, MessageContext context, String body) {
        return Lint.of(
                body,
                context.judging(
                        message.kind(), message.channel(), message.text().highlight(), message.id()));
    }
}
