package io.followthrough.interview.application;

import io.followthrough.interview.domain.EmployerResponse;
import io.followthrough.interview.domain.Material;
import io.followthrough.interview.domain.Reference;
import io.followthrough.interview.store.EmployerResponses;
import io.followthrough.interview.store.Materials;
import io.followthrough.interview.store.References;
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
import java.util.function.Supplier;

/** Reads what belongs to an opportunity besides its rounds: materials, references, the employer's responses. */
@ApplicationScoped
public class ReadSurroundings {

    private final TenantTransactions transactions;
    private final ReadableOpportunity readable;
    private final Materials materials;
    private final References references;
    private final EmployerResponses responses;
    private final Access access;

    ReadSurroundings(
            TenantTransactions transactions,
            ReadableOpportunity readable,
            Materials materials,
            References references,
            EmployerResponses responses,
            Access access) {
        this.transactions = transactions;
        this.readable = readable;
        this.materials = materials;
        this.references = references;
        this.responses = responses;
        this.access = access;
    }

    public Uni<Material> material(Caller caller, UUID id) {
        return transactions.in(
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

    public Uni<Reference> reference(Caller caller, UUID id) {
        return transactions.in(
                caller.origin(),
                transaction -> references
                        .find(transaction, id)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Reference::candidateId, AccessScope.PLAN, "reference")));
    }

    public Uni<EmployerResponse> response(Caller caller, UUID id) {
        return transactions.in(
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

    public Uni<Slice<Material>> materials(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> ofVisible(
                        transaction,
                        caller,
                        opportunityId,
                        () -> materials.ofOpportunity(transaction, opportunityId, page)));
    }

    public Uni<Slice<Reference>> references(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> ofVisible(
                        transaction,
                        caller,
                        opportunityId,
                        () -> references.ofOpportunity(transaction, opportunityId, page)));
    }

    public Uni<Slice<EmployerResponse>> responses(Caller caller, UUID opportunityId, PageRequest page) {
        return transactions.in(
                caller.origin(),
                transaction -> ofVisible(
                        transaction,
                        caller,
                        opportunityId,
                        () -> responses.ofOpportunity(transaction, opportunityId, page)));
    }

    private <T> Uni<T> ofVisible(
            TenantTransaction transaction, Caller caller, UUID opportunityId, Supplier<Uni<T>> read) {
        return readable.find(transaction, caller, opportunityId).flatMap(opportunity -> read.get());
    }
}
