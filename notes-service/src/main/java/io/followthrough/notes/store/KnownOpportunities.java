package io.followthrough.notes.store;

import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The hiring processes that this service has heard of. */
@ApplicationScoped
public class KnownOpportunities implements PanacheRepositoryBase<KnownOpportunityRow, TenantScopedId> {

    public Uni<Optional<KnownOpportunity>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(KnownOpportunityRow::toOpportunity));
    }

    /** Takes over what is known now in place of what was known before. */
    public Uni<Void> save(TenantTransaction transaction, KnownOpportunity opportunity) {
        return transaction
                .session()
                .merge(KnownOpportunityRow.of(transaction.tenant(), opportunity))
                .chain(this::flush);
    }

    /** Changes what is known of a process; of an unknown one nothing. */
    public Uni<Void> change(TenantTransaction transaction, UUID id, UnaryOperator<KnownOpportunity> change) {
        return find(transaction, id)
                .flatMap(found -> found.map(known -> save(transaction, change.apply(known)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
