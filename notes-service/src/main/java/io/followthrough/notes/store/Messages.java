package io.followthrough.notes.store;

import io.followthrough.notes.domain.Message;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The messages of the transaction's tenant. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<MessageRow, TenantScopedId> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Uni<Optional<Message>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(MessageRow::toMessage));
    }

    /** A page of the opportunity's messages, oldest first: their ids rise with time. */
    public Uni<Slice<Message>> ofOpportunity(TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return find(
                        "key.tenantId = ?1 and opportunityId = ?2 and key.id > ?3 order by key.id",
                        transaction.tenant().value(),
                        opportunityId,
                        page.after() == null ? BEFORE_ALL : UUID.fromString(page.after()))
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(MessageRow::toMessage).toList(),
                        message -> message.id().toString()));
    }

    public Uni<Boolean> isComposedFor(TenantTransaction transaction, UUID reminderId) {
        return count(
                        "key.tenantId = ?1 and composedFor = ?2",
                        transaction.tenant().value(),
                        reminderId)
                .map(count -> count > 0);
    }

    public Uni<Message> add(TenantTransaction transaction, Message message) {
        MessageRow row = new MessageRow();
        row.key = TenantScopedId.of(transaction.tenant(), message.id());
        row.set(message);
        return persistAndFlush(row).map(MessageRow::toMessage);
    }
}
