package io.followthrough.interview.application.round;

import io.followthrough.interview.application.opportunity.steps.ReadableOpportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads rounds, for a caller who may see them. */
@ApplicationScoped
public class ReadInterview {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final Interviews interviews;
    private final Access access;

    ReadInterview(TenantTransactions transactions, ReadableOpportunity readable, Interviews interviews, Access access) {
        this.transactions = transactions;
        this.readable = readable;
        this.interviews = interviews;
        this.access = access;
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
}
