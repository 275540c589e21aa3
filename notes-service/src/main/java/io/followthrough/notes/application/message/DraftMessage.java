package io.followthrough.notes.application.message;

import io.followthrough.notes.application.hiring.Standing;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The candidate begins a message: types it, or has it composed from the notes. */
@ApplicationScoped
public class DraftMessage {

    /** All of a round are read to judge the next one, all of an opportunity to forget a person in them. */
    static final int MOST = 500;

    private final TenantTransactions transactions;
    private final KnownOpportunities opportunities;
    private final Messages messages;
    private final AddDraft addDraft;

    DraftMessage(
            TenantTransactions transactions, KnownOpportunities opportunities, Messages messages, AddDraft addDraft) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.messages = messages;
        this.addDraft = addDraft;
    }

    /** @throws ProblemException in the Uni: not found, 409 when the opportunity has as many, 422 when the rules forbid it */
    public Uni<Message> draft(Caller caller, NewMessage wanted) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, wanted.subject().opportunityId())
                        .map(found -> Visible.to(caller, found, KnownOpportunity::candidateId, "opportunity"))
                        .invoke(Standing::require)
                        .invoke(opportunity -> requirePermitted(wanted.kind(), wanted.channel()))
                        .call(opportunity -> requireRoom(transaction, opportunity))
                        .flatMap(opportunity -> addDraft.add(transaction, opportunity, wanted, null)));
    }

    /** Holds the opportunity, so that of those who come at once one gets the last place. */
    private Uni<Void> requireRoom(TenantTransaction transaction, KnownOpportunity opportunity) {
        transaction.hold(opportunity.id());
        return messages.count(transaction, opportunity.id(), MOST)
                .invoke(count -> {
                    if (count >= MOST) {
                        throw ProblemException.of(
                                ProblemKind.LIMIT_REACHED, "An opportunity may have " + MOST + " messages, no more.");
                    }
                })
                .replaceWithVoid();
    }

    static void requirePermitted(Message.Kind kind, Message.Channel channel) {
        Channels channels = Channels.of(kind);
        if (!channels.permit(channel)) {
            throw ProblemException.brokenRule(channels.rule(), "channel", channels.explanation());
        }
    }
}
