package io.followthrough.interview.application.round;

import io.followthrough.interview.application.opportunity.steps.ReadableOpportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.people.changes.FollowedList;
import io.followthrough.people.changes.FollowedLists;
import io.followthrough.people.changes.FollowedSlice;
import io.followthrough.people.changes.ListRequest;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rounds, for a caller who may see them. */
@ApplicationScoped
public class ReadInterview {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final Interviews interviews;
    private final Access access;
    private final FollowedLists followed;

    ReadInterview(
            TenantTransactions transactions,
            ReadableOpportunity readable,
            Interviews interviews,
            Access access,
            FollowedLists followed) {
        this.transactions = transactions;
        this.readable = readable;
        this.interviews = interviews;
        this.access = access;
        this.followed = followed;
    }

    public Uni<Interview> interview(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                one -> one.identity().candidateId(),
                                AccessScope.PLAN,
                                "interview")));
    }

    /** The rounds of an opportunity, by their start (R33). */
    public Uni<Slice<Interview>> ofOpportunity(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> readable.find(transaction, caller, opportunityId)
                        .flatMap(opportunity -> interviews.ofOpportunity(transaction, opportunityId, page)));
    }

    /**
     * A page of rounds, oldest first.
     *
     * @param candidateId whose; null for everybody's that the caller may read
     * @param opportunityId null for whichever
     * @throws ProblemException not found, in the Uni, when either is not the caller's to read
     */
    public Uni<FollowedSlice<Interview>> interviews(
            Caller caller, @Nullable String candidateId, @Nullable UUID opportunityId, ListRequest request) {
        return transactions.reading(
                caller.origin(),
                transaction -> mustRead(transaction, caller, opportunityId)
                        .chain(() -> access.candidates(transaction, caller, candidateId, AccessScope.PLAN, "candidate"))
                        .flatMap(candidates -> followed.slice(
                                transaction,
                                request,
                                candidates,
                                FollowedList.<Interview>ofTable(
                                        "interview",
                                        page -> interviews.list(transaction, candidates, opportunityId, page),
                                        ids -> interviews.ofIds(transaction, ids),
                                        Interview::id))));
    }

    private Uni<Void> mustRead(TenantTransaction transaction, Caller caller, @Nullable UUID opportunityId) {
        return opportunityId == null
                ? Uni.createFrom().voidItem()
                : readable.find(transaction, caller, opportunityId).replaceWithVoid();
    }
}
