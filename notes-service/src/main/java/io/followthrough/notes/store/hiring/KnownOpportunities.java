package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The hiring processes that this service has heard of. */
@ApplicationScoped
public class KnownOpportunities implements PanacheRepositoryBase<KnownOpportunityRow, TenantScopedId> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Uni<Optional<KnownOpportunity>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(KnownOpportunityRow::toOpportunity));
    }

    /** Those of these ids that are known, by id. */
    public Uni<Map<UUID, KnownOpportunity>> byIds(TenantTransaction transaction, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list(
                                "key.tenantId = ?1 and key.id in ?2",
                                transaction.tenant().value(),
                                ids)
                        .map(rows -> rows.stream()
                                .map(KnownOpportunityRow::toOpportunity)
                                .collect(Collectors.toMap(KnownOpportunity::id, one -> one)));
    }

    /** Some of the candidate's, in the order of their ids, those after {@code after}. */
    public Uni<List<KnownOpportunity>> ofCandidate(
            TenantTransaction transaction, String candidateId, UUID after, int most) {
        return find(
                        "key.tenantId = ?1 and candidateId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        candidateId,
                        after)
                .page(0, most)
                .list()
                .map(rows ->
                        rows.stream().map(KnownOpportunityRow::toOpportunity).toList());
    }

    /** A page of the candidate's open ones, in the order of their ids, which rise with time. */
    public Uni<Slice<KnownOpportunity>> openOnes(TenantTransaction transaction, String candidateId, PageRequest page) {
        return find(
                        "key.tenantId = ?1 and candidateId = ?2 and (outcome is null or outcome = ?3) and key.id > ?4"
                                + " order by key.id",
                        transaction.tenant().value(),
                        candidateId,
                        KnownOpportunity.Outcome.OFFER_RECEIVED,
                        page.after() == null ? BEFORE_ALL : UUID.fromString(page.after()))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(KnownOpportunityRow::toOpportunity).toList(),
                        opportunity -> opportunity.id().toString()));
    }

    /** Takes over what is known now in place of what was known before. */
    public Uni<Void> save(TenantTransaction transaction, KnownOpportunity opportunity) {
        return ToldRows.save(transaction, KnownOpportunityRow.of(transaction.tenant(), opportunity));
    }

    /** Changes what is known of a process; of an unknown one nothing. */
    public Uni<Void> change(TenantTransaction transaction, UUID id, UnaryOperator<KnownOpportunity> change) {
        return ToldRows.change(find(transaction, id), change, changed -> save(transaction, changed));
    }
}
