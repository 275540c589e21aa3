package io.followthrough.interview.application.promise;

import io.followthrough.interview.application.opportunity.steps.ReadableOpportunity;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads what a candidate promised to send, for a caller who may see it (R2). */
@ApplicationScoped
public class ReadMaterial {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final Materials materials;
    private final Access access;

    ReadMaterial(TenantTransactions transactions, ReadableOpportunity readable, Materials materials, Access access) {
        this.transactions = transactions;
        this.readable = readable;
        this.materials = materials;
        this.access = access;
    }

    public Uni<Material> material(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> materials
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                one -> one.identity().candidateId(),
                                AccessScope.PLAN,
                                "material")));
    }

    /** The materials of an opportunity, in the order in which they were promised. */
    public Uni<Slice<Material>> ofOpportunity(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> readable.find(transaction, caller, opportunityId)
                        .flatMap(opportunity -> materials.ofOpportunity(transaction, opportunityId, page)));
    }
}
