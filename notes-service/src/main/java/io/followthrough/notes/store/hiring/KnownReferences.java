package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who will speak for the candidates. */
@ApplicationScoped
public class KnownReferences implements PanacheRepositoryBase<KnownReferenceRow, TenantScopedId> {

    public Uni<Optional<KnownReference>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(KnownReferenceRow::toReference));
    }

    /** Those of one opportunity, in the order in which they were added. */
    public Uni<List<KnownReference>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return list(
                        "key.tenantId = ?1 and opportunityId = ?2 order by key.id",
                        transaction.tenant().value(),
                        opportunityId)
                .map(rows -> rows.stream().map(KnownReferenceRow::toReference).toList());
    }

    /** Takes over what is known now in place of what was known before. */
    public Uni<Void> save(TenantTransaction transaction, KnownReference reference) {
        return ToldRows.save(transaction, KnownReferenceRow.of(transaction.tenant(), reference));
    }
}
