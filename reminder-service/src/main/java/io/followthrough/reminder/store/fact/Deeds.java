package io.followthrough.reminder.store.fact;

import io.followthrough.platform.Ids;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.Deed;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the tenant's candidates have done. */
@ApplicationScoped
public class Deeds implements PanacheRepositoryBase<DeedRow, TenantScopedId> {

    public Uni<Void> add(TenantTransaction transaction, String candidateId, UUID opportunityId, Deed deed) {
        DeedRow row = new DeedRow();
        row.key = TenantScopedId.of(transaction.tenant(), Ids.next());
        row.candidateId = candidateId;
        row.opportunityId = opportunityId;
        row.kind = deed.kind();
        row.interviewId = deed.interviewId();
        row.aboutId = deed.aboutId();
        row.doneAt = deed.doneAt();
        return persistAndFlush(row).replaceWithVoid();
    }

    /** What was done about these opportunities, by opportunity. */
    public Uni<Map<UUID, List<Deed>>> of(TenantTransaction transaction, Collection<UUID> opportunityIds) {
        return list(
                        "key.tenantId = ?1 and opportunityId in ?2",
                        transaction.tenant().value(),
                        opportunityIds)
                .map(Deeds::byOpportunity);
    }

    /** What these candidates have done, by opportunity. */
    public Uni<Map<UUID, List<Deed>>> ofCandidates(TenantTransaction transaction, List<String> candidateIds) {
        return list(
                        "key.tenantId = ?1 and candidateId in ?2",
                        transaction.tenant().value(),
                        candidateIds)
                .map(Deeds::byOpportunity);
    }

    private static Map<UUID, List<Deed>> byOpportunity(List<DeedRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        DeedRow::opportunityId, Collectors.mapping(DeedRow::toDeed, Collectors.toList())));
    }
}
