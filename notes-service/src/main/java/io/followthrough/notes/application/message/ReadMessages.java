package io.followthrough.notes.application.message;

import io.followthrough.notes.application.message.knowledge.KeepToKnown;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageFilter;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.notes.store.message.MessageChanges;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.changes.FollowedList;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.FollowedSlice;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads messages for a caller who may see them. */
@ApplicationScoped
public class ReadMessages {

    private final TenantTransactions transactions;
    private final KnownOpportunities opportunities;
    private final KnownInterviews interviews;
    private final Messages messages;
    private final KeepToKnown keepToKnown;
    private final Access access;
    private final FollowedLists followed;

    ReadMessages(
            TenantTransactions transactions,
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            Messages messages,
            KeepToKnown keepToKnown,
            Access access,
            FollowedLists followed) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.messages = messages;
        this.keepToKnown = keepToKnown;
        this.access = access;
        this.followed = followed;
    }

    public Uni<Message> message(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> messages.find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Message::candidateId, AccessScope.NOTES, "message"))
                        .flatMap(message -> keepToKnown.of(transaction, message)));
    }

    /** A page of the messages that match and that the caller may read, oldest first, or of what has changed of them. */
    public Uni<FollowedSlice<Message>> messages(Caller caller, MessageFilter filter, ListRequest request) {
        return transactions.reading(
                caller.origin(),
                transaction -> requireReadable(transaction, caller, filter)
                        .chain(() -> access.candidates(transaction, caller, null, AccessScope.NOTES, "candidate"))
                        .flatMap(readable -> followed.slice(
                                transaction,
                                request,
                                readable,
                                new FollowedList<Message>(
                                        MessageChanges.QUERY,
                                        page -> messages.matching(transaction, filter, readable, page),
                                        ids -> messages.ofIds(transaction, ids),
                                        Message::id)))
                        .flatMap(found -> asKnownNow(transaction, found)));
    }

    private Uni<FollowedSlice<Message>> asKnownNow(TenantTransaction transaction, FollowedSlice<Message> found) {
        Slice<Message> slice = found.slice();
        return keepToKnown
                .of(transaction, slice.items())
                .map(now -> new FollowedSlice<>(new Slice<>(now, slice.last()), found.changesFrom()));
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
