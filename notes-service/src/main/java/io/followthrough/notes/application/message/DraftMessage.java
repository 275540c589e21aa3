package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The candidate begins a message: types it, or has it composed from the notes. */
@ApplicationScoped
public class DraftMessage {

    private final TenantTransactions transactions;
    private final KnownOpportunities opportunities;
    private final AddDraft addDraft;

    DraftMessage(TenantTransactions transactions, KnownOpportunities opportunities, AddDraft addDraft) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.addDraft = addDraft;
    }

    public Uni<Message> draft(Caller caller, NewMessage wanted) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, wanted.subject().opportunityId())
                        .map(found -> Visible.to(caller, found, KnownOpportunity::candidateId, "opportunity"))
                        .invoke(opportunity -> requirePermitted(wanted.kind(), wanted.channel()))
                        .flatMap(opportunity -> addDraft.add(transaction, opportunity, wanted, null)));
    }

    static void requirePermitted(Message.Kind kind, Message.Channel channel) {
        Channels channels = Channels.of(kind);
        if (!channels.permit(channel)) {
            throw ProblemException.brokenRule(channels.rule(), "channel", channels.explanation());
        }
    }
}
