package io.followthrough.reminder.store.contact;

import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every contact with an employer that was logged. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUpRow, TenantScopedId> {

    public Uni<Void> add(TenantTransaction transaction, LoggedFollowUp followUp) {
        FollowUpRow row = new FollowUpRow();
        row.key = TenantScopedId.of(transaction.tenant(), followUp.contact().id());
        row.set(followUp);
        return transaction.entities(session -> persist(row)).replaceWithVoid();
    }

    /** The candidate's next ones, oldest first, after the one of that id. */
    public Uni<List<LoggedFollowUp>> page(TenantTransaction transaction, String candidateId, UUID after, int limit) {
        return transaction.entities(session -> find(
                        "key.tenantId = ?1 and candidateId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        candidateId,
                        after)
                .page(0, limit)
                .list()
                .map(rows -> rows.stream().map(FollowUpRow::toFollowUp).toList()));
    }

    public Uni<Optional<LoggedFollowUp>> find(TenantTransaction transaction, UUID id) {
        return transaction
                .entities(session -> findById(TenantScopedId.of(transaction.tenant(), id)))
                .map(row -> Optional.ofNullable(row).map(FollowUpRow::toFollowUp));
    }
}
