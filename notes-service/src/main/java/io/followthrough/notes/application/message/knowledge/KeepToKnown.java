package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.application.message.template.WordDraft;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Messages as they are now: one that nobody has touched says what is known by now, and whatever is not sent yet is judged by it.
 * What was sent stays as it went.
 */
@ApplicationScoped
public class KeepToKnown {

    /** What is known of so many hiring processes is held at once. */
    private static final int TOGETHER = 20;

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

    /** In their order; what is known of the hiring processes of some of them is read together, once, and then let go of. */
    public Uni<List<Message>> of(TenantTransaction transaction, List<Message> messages) {
        Map<UUID, List<Message>> unsent = messages.stream()
                .filter(one -> one.state() != Message.State.SENT)
                .collect(Collectors.groupingBy(one -> one.subject().opportunityId()));
        return unsent.isEmpty()
                ? Uni.createFrom().item(messages)
                : wordDraft
                        .words(transaction)
                        .flatMap(words -> Multi.createFrom()
                                .iterable(some(unsent.keySet()))
                                .onItem()
                                .transformToUniAndConcatenate(ids -> now(transaction, ids, unsent, words))
                                .collect()
                                .in(HashMap<UUID, Message>::new, Map::putAll)
                                .map(now -> messages.stream()
                                        .map(one -> now.getOrDefault(one.id(), one))
                                        .toList()));
    }

    private static List<List<UUID>> some(Set<UUID> all) {
        List<UUID> ids = List.copyOf(all);
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + TOGETHER)
                .mapToObj(from -> ids.subList(from, Math.min(from + TOGETHER, ids.size())))
                .toList();
    }

    /** The messages of these hiring processes as they are now, by their ids. */
    private Uni<Map<UUID, Message>> now(
            TenantTransaction transaction,
            List<UUID> opportunityIds,
            Map<UUID, List<Message>> messages,
            WordDraft.Words words) {
        return opportunities
                .byIds(transaction, opportunityIds)
                .flatMap(found -> gatherKnown.of(transaction, List.copyOf(found.values())))
                .map(all -> all.stream()
                        .flatMap(known -> messages
                                .getOrDefault(known.opportunity().id(), List.of())
                                .stream()
                                .map(message -> of(message, known, words)))
                        .collect(Collectors.toMap(Message::id, one -> one)));
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
