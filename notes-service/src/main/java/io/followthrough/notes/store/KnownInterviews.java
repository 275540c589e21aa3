package io.followthrough.notes.store;

import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The rounds that this service has heard of. */
@ApplicationScoped
public class KnownInterviews implements PanacheRepositoryBase<KnownInterviewRow, TenantScopedId> {

    public Uni<Optional<KnownInterview>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(KnownInterviewRow::toInterview));
    }

    /** Takes over what is known now in place of what was known before. */
    public Uni<Void> save(TenantTransaction transaction, KnownInterview interview) {
        TenantScopedId key = TenantScopedId.of(transaction.tenant(), interview.id());
        return findById(key).flatMap(known -> {
            KnownInterviewRow row = known == null ? new KnownInterviewRow() : known;
            row.key = key;
            row.set(interview);
            return persistAndFlush(row).replaceWithVoid();
        });
    }
}
