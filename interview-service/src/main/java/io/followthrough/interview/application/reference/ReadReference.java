package io.followthrough.interview.application.reference;

import io.followthrough.interview.application.opportunity.steps.ReadableOpportunity;
import io.followthrough.interview.domain.reference.Reference;
import io.followthrough.interview.store.reference.References;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads who speaks for a candidate, for a caller who may see it (R23). */
@ApplicationScoped
public class ReadReference {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final References references;
    private final Access access;

    ReadReference(TenantTransactions transactions, ReadableOpportunity readable, References references, Access access) {
        this.transactions = transactions;
        this.readable = readable;
        this.references = references;
        this.access = access;
    }

    public Uni<Reference> reference(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> references
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Reference::candidateId, AccessScope.PLAN, "reference")));
    }

    /** The references of an opportunity, in the order in which they were added. */
    public Uni<Slice<Reference>> ofOpportunity(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> readable.find(transaction, caller, opportunityId)
                        .flatMap(opportunity -> references.ofOpportunity(transaction, opportunityId, page)));
    }
}
