package io.followthrough.interview.store.response;

import io.followthrough.interview.domain.response.EmployerResponse;
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

/** What employers have answered. */
@ApplicationScoped
public class EmployerResponses implements PanacheRepositoryBase<EmployerResponseRow, TenantScopedId> {

    public Uni<Optional<EmployerResponse>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(EmployerResponseRow::toResponse));
    }

    public Uni<EmployerResponse> add(TenantTransaction transaction, EmployerResponse response) {
        EmployerResponseRow row = new EmployerResponseRow();
        row.key = TenantScopedId.of(transaction.tenant(), response.id());
        row.set(response);
        return persistAndFlush(row).map(EmployerResponseRow::toResponse);
    }

    /** A page of those of an opportunity, in the order in which they were told. */
    public Uni<Slice<EmployerResponse>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return find(
                        "key.tenantId = ?1 and opportunityId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        opportunityId,
                        Positions.idAfter(page))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(EmployerResponseRow::toResponse).toList(),
                        one -> one.id().toString()));
    }
}
