package io.followthrough.notes.application;

import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.domain.Message;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.Messages;
import io.followthrough.platform.access.Access;
import io.followthrough.platform.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
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
    private final Access access;

    ReadNotes(
            TenantTransactions transactions,
            KnownInterviews interviews,
            KnownOpportunities opportunities,
            Debriefs debriefs,
            Messages messages,
            Access access) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.opportunities = opportunities;
        this.debriefs = debriefs;
        this.messages = messages;
        this.access = access;
    }

    /** The debrief of a known round; an unwritten one is empty. */
    public Uni<DebriefOfInterview> debrief(Caller caller, UUID interviewId) {
        return transactions.in(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                KnownInterview::candidateId,
                                AccessScope.NOTES,
                                "interview"))
                        .flatMap(interview -> debriefs.find(transaction, interviewId)
                                .map(found -> found.orElse(Debriefs.Stored.UNOPENED))
                                .map(stored -> new DebriefOfInterview(
                                        interview, stored.debrief(), stored.version(), transaction.now()))));
    }

    public Uni<Message> message(Caller caller, UUID id) {
        return transactions.in(
                caller.origin(),
                transaction -> messages.find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Message::candidateId, AccessScope.NOTES, "message")));
    }

    /** A page of the messages of a known opportunity, oldest first. */
    public Uni<Slice<Message>> messagesOfOpportunity(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, opportunityId)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                KnownOpportunity::candidateId,
                                AccessScope.NOTES,
                                "opportunity"))
                        .flatMap(opportunity -> messages.ofOpportunity(transaction, opportunityId, page)));
    }
}
