package io.followthrough.notes.application.messages;

import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.domain.Message;
import io.followthrough.notes.domain.sending.MessageFilter;
import io.followthrough.notes.domain.sending.ThankYouCoverage;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.Messages;
import io.followthrough.notes.store.ThankYouLimitsOfTenant;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads messages and who has been thanked, for a caller who may see them. */
@ApplicationScoped
public class ReadMessages {

    private final TenantTransactions transactions;
    private final KnownOpportunities opportunities;
    private final KnownInterviews interviews;
    private final Messages messages;
    private final ThankYouLimitsOfTenant limits;
    private final Access access;

    ReadMessages(
            TenantTransactions transactions,
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            Messages messages,
            ThankYouLimitsOfTenant limits,
            Access access) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.messages = messages;
        this.limits = limits;
        this.access = access;
    }

    public Uni<Message> message(Caller caller, UUID id) {
        return transactions.in(
                caller.origin(),
                transaction -> messages.find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Message::candidateId, AccessScope.NOTES, "message")));
    }

    /** A page of the messages that match and that the caller may read, oldest first. */
    public Uni<Slice<Message>> messages(Caller caller, MessageFilter filter, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> requireReadable(transaction, caller, filter)
                        .chain(() -> access.candidates(transaction, caller, null, AccessScope.NOTES, "candidate"))
                        .flatMap(readable -> messages.matching(transaction, filter, readable, page)));
    }

    /** Who of a known round has been thanked, and how soon. */
    public Uni<ThankYouCoverage> thankYous(Caller caller, UUID interviewId) {
        return transactions.in(
                caller.origin(),
                transaction -> readableInterview(transaction, caller, interviewId)
                        .flatMap(interview -> messages.thankYous(transaction, interviewId)
                                .flatMap(thankYous -> limits.find(transaction)
                                        .map(found -> ThankYouCoverage.of(interview, thankYous, found)))));
    }

    private Uni<Void> requireReadable(TenantTransaction transaction, Caller caller, MessageFilter filter) {
        UUID opportunityId = filter.opportunityId();
        UUID interviewId = filter.interviewId();
        Uni<Void> opportunity = opportunityId == null
                ? Uni.createFrom().voidItem()
                : readableOpportunity(transaction, caller, opportunityId).replaceWithVoid();
        return interviewId == null
                ? opportunity
                : opportunity
                        .chain(() -> readableInterview(transaction, caller, interviewId))
                        .replaceWithVoid();
    }

    private Uni<KnownOpportunity> readableOpportunity(TenantTransaction transaction, Caller caller, UUID id) {
        return opportunities
                .find(transaction, id)
                .flatMap(found -> access.readable(
                        transaction, caller, found, KnownOpportunity::candidateId, AccessScope.NOTES, "opportunity"));
    }

    private Uni<KnownInterview> readableInterview(TenantTransaction transaction, Caller caller, UUID interviewId) {
        return interviews
                .find(transaction, interviewId)
                .flatMap(found -> access.readable(
                        transaction, caller, found, KnownInterview::candidateId, AccessScope.NOTES, "interview"));
    }
}
