package io.followthrough.notes.store.message;

import io.followthrough.notes.domain.message.AwaitedDraft;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Follow-ups that fell due before this service had heard of their interview. */
@ApplicationScoped
public class AwaitedDrafts implements PanacheRepositoryBase<AwaitedDraftRow, AwaitedDraftRow.Key> {

    public Uni<Void> await(TenantTransaction transaction, AwaitedDraft request) {
        AwaitedDraftRow.Key key = new AwaitedDraftRow.Key(transaction.tenant().value(), request.reminderId());
        return findById(key).flatMap(known -> {
            AwaitedDraftRow row = known == null ? new AwaitedDraftRow() : known;
            row.key = key;
            row.interviewId = request.interviewId();
            row.opportunityId = request.opportunityId();
            row.candidateId = request.candidateId();
            row.channel = request.channel();
            return persistAndFlush(row).replaceWithVoid();
        });
    }

    /** What was awaited for the opportunity; it is awaited no longer. */
    public Uni<List<AwaitedDraft>> take(TenantTransaction transaction, UUID opportunityId) {
        String tenant = transaction.tenant().value();
        return list("key.tenantId = ?1 and opportunityId = ?2", tenant, opportunityId)
                .call(rows -> rows.isEmpty()
                        ? Uni.createFrom().nullItem()
                        : delete("key.tenantId = ?1 and opportunityId = ?2", tenant, opportunityId))
                .map(rows -> rows.stream().map(AwaitedDraftRow::toRequest).toList());
    }
}
