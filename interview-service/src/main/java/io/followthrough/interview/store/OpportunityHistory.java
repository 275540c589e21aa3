package io.followthrough.interview.store;

import io.followthrough.interview.domain.Change;
import io.followthrough.interview.domain.RecordedChange;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was done to opportunities, by whom and when: written once, never changed. */
@ApplicationScoped
public class OpportunityHistory implements PanacheRepositoryBase<OpportunityChangeRow, TenantScopedId> {

    private static final String ADD = """
            insert into opportunity_change (tenant_id, id, opportunity_id, candidate_id, kind, about, details, reason,
              changed_at, changed_by, acting_as)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)""";

    public void add(TenantTransaction transaction, UUID opportunityId, String candidateId, RecordedChange recorded) {
        Change change = recorded.change();
        transaction.execute(
                ADD,
                recorded.id(),
                opportunityId,
                candidateId,
                change.kind(),
                change.about(),
                Json.write(change.details()),
                change.reason(),
                recorded.at(),
                recorded.author().subject(),
                recorded.author().role());
    }

    /** A page of an opportunity's history, oldest first. */
    public Uni<Slice<RecordedChange>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return find(
                        "key.tenantId = ?1 and opportunityId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        opportunityId,
                        Positions.idAfter(page))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream()
                                .map(OpportunityChangeRow::toRecordedChange)
                                .toList(),
                        recorded -> recorded.id().toString()));
    }
}
