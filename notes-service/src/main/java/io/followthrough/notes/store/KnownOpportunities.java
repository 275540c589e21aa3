package io.followthrough.notes.store;

import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The hiring processes that this service has heard of. */
@ApplicationScoped
public class KnownOpportunities implements PanacheRepositoryBase<KnownOpportunityRow, TenantScopedId> {

    public Uni<Optional<KnownOpportunity>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(KnownOpportunityRow::toOpportunity));
    }

    /** Takes over what is known now in place of what was known before. */
    public Uni<Void> save(TenantTransaction transaction, KnownOpportunity opportunity) {
        TenantScopedId key = TenantScopedId.of(transaction.tenant(), opportunity.id());
        return findById(key).flatMap(known -> {
            KnownOpportunityRow row = known == null ? new KnownOpportunityRow() : known;
            row.key = key;
            row.set(opportunity);
            return persistAndFlush(row).replaceWithVoid();
        });
    }
}
