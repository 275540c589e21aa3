package io.followthrough.interview.application.opportunity;

import io.followthrough.interview.application.opportunity.steps.ReadableOpportunity;
import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.RecordedStatement;
import io.followthrough.interview.store.history.OpportunityHistory;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.changes.FollowedList;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.FollowedSlice;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads opportunities and what became of them, for a caller who may see them. */
@ApplicationScoped
public class ReadOpportunity {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final Opportunities opportunities;
    private final OpportunityHistory history;
    private final TimelineStatements statements;
    private final Access access;
    private final FollowedLists followed;

    ReadOpportunity(
            TenantTransactions transactions,
            ReadableOpportunity readable,
            Opportunities opportunities,
            OpportunityHistory history,
            TimelineStatements statements,
            Access access,
            FollowedLists followed) {
        this.transactions = transactions;
        this.readable = readable;
        this.opportunities = opportunities;
        this.history = history;
        this.statements = statements;
        this.access = access;
        this.followed = followed;
    }

    public Uni<Opportunity> opportunity(Caller caller, UUID id) {
        return transactions.reading(caller.origin(), transaction -> readable.find(transaction, caller, id));
    }

    /**
     * @param candidateId whose; null for everybody's that the caller may read
     * @param status null for whichever
     */
    public Uni<FollowedSlice<Opportunity>> opportunities(
            Caller caller, @Nullable String candidateId, Opportunity.@Nullable Status status, ListRequest request) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.candidates(transaction, caller, candidateId, AccessScope.PLAN, "candidate")
                        .flatMap(candidates -> followed.slice(
                                transaction,
                                request,
                                candidates,
                                FollowedList.<Opportunity>ofTable(
                                        "opportunity",
                                        page -> opportunities.list(transaction, candidates, status, page),
                                        ids -> opportunities.ofIds(transaction, ids),
                                        Opportunity::id))));
    }

    public Uni<Slice<RecordedChange>> history(Caller caller, UUID id, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> readable.find(transaction, caller, id)
                        .flatMap(opportunity -> history.ofOpportunity(transaction, id, page)));
    }

    public Uni<Slice<RecordedStatement>> statements(Caller caller, UUID id, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> readable.find(transaction, caller, id)
                        .flatMap(opportunity -> statements.ofOpportunity(transaction, id, page)));
    }
}
