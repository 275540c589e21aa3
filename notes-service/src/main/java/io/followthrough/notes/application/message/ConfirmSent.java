package io.followthrough.notes.application.message;

import io.followthrough.notes.application.message.knowledge.KeepToKnown;
import io.followthrough.notes.application.message.template.WordDraft;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The candidate says that a message was sent: nothing the lint found stops that, it is recorded with it. Saying it again
 * changes nothing; another time is a correction and must name the version it corrects.
 */
@ApplicationScoped
public class ConfirmSent {

    private final TenantTransactions transactions;
    private final Messages messages;
    private final FindMessage findMessage;
    private final KeepToKnown keepToKnown;
    private final WordDraft wordDraft;
    private final TellSent tellSent;
    private final WithdrawDrafts withdrawDrafts;

    ConfirmSent(
            TenantTransactions transactions,
            Messages messages,
            FindMessage findMessage,
            KeepToKnown keepToKnown,
            WordDraft wordDraft,
            TellSent tellSent,
            WithdrawDrafts withdrawDrafts) {
        this.transactions = transactions;
        this.messages = messages;
        this.findMessage = findMessage;
        this.keepToKnown = keepToKnown;
        this.wordDraft = wordDraft;
        this.tellSent = tellSent;
        this.withdrawDrafts = withdrawDrafts;
    }

    /**
     * What the candidate says.
     *
     * @param sentAt null for now
     */
    public record Confirmation(@Nullable Instant sentAt, IfMatch ifMatch) {}

    public Uni<Message> confirm(Caller caller, UUID id, Confirmation confirmation) {
        return transactions.in(
                caller.origin(),
                transaction -> findMessage
                        .forChange(transaction, caller, id)
                        .invoke(message -> confirmation.ifMatch().check(message.version()))
                        .flatMap(message -> confirm(transaction, message, confirmation)));
    }

    private Uni<Message> confirm(TenantTransaction transaction, Message message, Confirmation confirmation) {
        Instant sentAt = sentAt(transaction, confirmation);
        if (message.sentAt() != null) {
            if (confirmation.sentAt() == null || sentAt.equals(message.sentAt())) {
                return Uni.createFrom().item(message);
            }
            if (!confirmation.ifMatch().isSent()) {
                throw ProblemException.conflict(
                        "It was sent already: to correct when, send If-Match with the ETag you read.");
            }
        }
        return findMessage
                .context(transaction, message)
                .invoke(context -> mustFollowTheRound(context.interview(), message.kind(), sentAt))
                .flatMap(context -> send(transaction, context, message, sentAt));
    }

    private Uni<Message> send(TenantTransaction transaction, MessageContext context, Message message, Instant sentAt) {
        return wordDraft
                .words(transaction)
                .map(words -> message.rewritten(message.channel(), keepToKnown.text(message, context, words)))
                .flatMap(now ->
                        messages.update(transaction, now.sent(sentAt, now.text().findings())))
                .call(sent -> tellSent.tell(transaction, context, sent, sentAt))
                .call(sent -> sent.kind() == Message.Kind.FOLLOW_UP
                        ? withdrawDrafts.whereTheContactEnds(
                                transaction, sent.subject().opportunityId())
                        : Uni.createFrom().voidItem());
    }

    /** A round that is told wrongly, or a message of the year before: either would be counted as the fastest of all. */
    private static void mustFollowTheRound(@Nullable KnownInterview round, Message.Kind kind, Instant sentAt) {
        if (round != null && kind.isToPanel() && sentAt.isBefore(round.startsAt())) {
            throw ProblemException.brokenRule(
                    "R10", "sentAt", "must not be before the interview, which began at " + round.startsAt());
        }
    }

    private static Instant sentAt(TenantTransaction transaction, Confirmation confirmation) {
        Instant given = confirmation.sentAt();
        if (given == null) {
            return transaction.now().truncatedTo(ChronoUnit.MICROS);
        }
        if (given.isAfter(transaction.now())) {
            throw ProblemException.brokenRule(null, "sentAt", "is in the future: the candidate confirms what was sent");
        }
        return given.truncatedTo(ChronoUnit.MICROS);
    }
}
