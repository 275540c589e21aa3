package io.followthrough.interview.application;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.store.Interviews;
import io.followthrough.interview.store.Opportunities;
import io.followthrough.platform.access.Access;
import io.followthrough.platform.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads an opportunity, or one of its rounds, for a caller who may see it. */
@ApplicationScoped
public class ReadOpportunity {

    private final TenantTransactions transactions;
    private final Opportunities opportunities;
    private final Interviews interviews;
    private final Access access;

    ReadOpportunity(
            TenantTransactions transactions, Opportunities opportunities, Interviews interviews, Access access) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.access = access;
    }

    public Uni<Opportunity> opportunity(Caller caller, UUID id) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                Opportunity::candidateId,
                                AccessScope.PLAN,
                                "opportunity")));
    }

    public Uni<Interview> interview(Caller caller, UUID id) {
        return transactions.in(
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
}
