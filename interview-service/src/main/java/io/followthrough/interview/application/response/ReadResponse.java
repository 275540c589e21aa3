package io.followthrough.interview.application.response;

import io.followthrough.interview.application.opportunity.steps.ReadableOpportunity;
import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.interview.store.response.EmployerResponses;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads what an employer answered, for a caller who may see it (R32). */
@ApplicationScoped
public class ReadResponse {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final EmployerResponses responses;
    private final Access access;

    ReadResponse(
            TenantTransactions transactions, ReadableOpportunity readable, EmployerResponses responses, Access access) {
        this.transactions = transactions;
        this.readable = readable;
        this.responses = responses;
        this.access = access;
    }

    public Uni<EmployerResponse> response(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> responses
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                EmployerResponse::candidateId,
                                AccessScope.PLAN,
                                "response")));
    }

    /** The answers to an opportunity, in the order in which they were recorded. */
    public Uni<Slice<EmployerResponse>> ofOpportunity(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> readable.find(transaction, caller, opportunityId)
                        .flatMap(opportunity -> responses.ofOpportunity(transaction, opportunityId, page)));
    }
}
