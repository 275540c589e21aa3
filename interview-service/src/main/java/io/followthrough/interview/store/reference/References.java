package io.followthrough.interview.store.reference;

import io.followthrough.interview.domain.reference.Reference;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Those who speak for candidates. */
@ApplicationScoped
public class References implements PanacheRepositoryBase<ReferenceRow, TenantScopedId> {

    public Uni<Optional<Reference>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(ReferenceRow::toReference));
    }

    public Uni<Reference> add(TenantTransaction transaction, Reference reference) {
        ReferenceRow row = new ReferenceRow();
        row.key = TenantScopedId.of(transaction.tenant(), reference.id());
        row.set(reference);
        return persistAndFlush(row).map(ReferenceRow::toReference);
    }

    /** A page of those of an opportunity, in the order in which they were told. */
    public Uni<Slice<Reference>> ofOpportunity(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return find(
                        "key.tenantId = ?1 and opportunityId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        opportunityId,
                        Positions.idAfter(page))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(ReferenceRow::toReference).toList(),
                        one -> one.id().toString()));
    }
}
