package io.followthrough.notes.application;

import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.domain.Message;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.Messages;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Visible;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads debriefs and messages for a caller who may see them. */
@ApplicationScoped
public class ReadNotes {

    private final TenantTransactions transactions;
    private final KnownInterviews interviews;
    private final KnownOpportunities opportunities;
    private final Debriefs debriefs;
    private final Messages messages;

    ReadNotes(
            TenantTransactions transactions,
            KnownInterviews interviews,
            KnownOpportunities opportunities,
            Debriefs debriefs,
            Messages messages) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.opportunities = opportunities;
        this.debriefs = debriefs;
        this.messages = messages;
    }

    /** The debrief of a known round; an unwritten one is empty. */
    public Uni<DebriefOfInterview> debrief(Caller caller, UUID interviewId) {
        return transactions.in(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .map(found -> Visible.to(caller, found, KnownInterview::candidateId, "interview"))
                        .flatMap(interview -> debriefs.find(transaction, interviewId)
                                .map(found -> found.orElse(Debriefs.Stored.UNOPENED))
                                .map(stored -> new DebriefOfInterview(
                                        interview, stored.debrief(), stored.version(), transaction.now()))));
    }

    public Uni<Message> message(Caller caller, UUID id) {
        return transactions.in(
                caller.origin(),
                transaction -> messages.find(transaction, id)
                        .map(found -> Visible.to(caller, found, Message::candidateId, "message")));
    }

    /** A page of the messages of a known opportunity, oldest first. */
    public Uni<Slice<Message>> messagesOfOpportunity(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, opportunityId)
                        .map(found -> Visible.to(caller, found, KnownOpportunity::candidateId, "opportunity"))
                        .flatMap(opportunity -> messages.ofOpportunity(transaction, opportunityId, page)));
    }
}
