package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The rounds that this service has heard of. */
@ApplicationScoped
public class KnownInterviews implements PanacheRepositoryBase<KnownInterviewRow, TenantScopedId> {

    public Uni<Optional<KnownInterview>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(KnownInterviewRow::toInterview));
    }

    /** The opportunity's rounds in the order of their ends. */
    public Uni<List<KnownInterview>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return list(
                        "key.tenantId = ?1 and opportunityId = ?2 order by endsAt, key.id",
                        transaction.tenant().value(),
                        opportunityId)
                .map(rows -> rows.stream().map(KnownInterviewRow::toInterview).toList());
    }

    /** The rounds of these opportunities in the order of their ends. */
    public Uni<List<KnownInterview>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list(
                                "key.tenantId = ?1 and opportunityId in ?2 order by endsAt, key.id",
                                transaction.tenant().value(),
                                ids)
                        .map(rows -> rows.stream()
                                .map(KnownInterviewRow::toInterview)
                                .toList());
    }

    /** Takes over what is known now in place of what was known before. */
    public Uni<Void> save(TenantTransaction transaction, KnownInterview interview) {
        return ToldRows.save(transaction, KnownInterviewRow.of(transaction.tenant(), interview));
    }

    /** Changes what is known of a round; of an unknown one nothing. */
    public Uni<Void> change(TenantTransaction transaction, UUID id, UnaryOperator<KnownInterview> change) {
        return ToldRows.change(find(transaction, id), change, changed -> save(transaction, changed));
    }
}
