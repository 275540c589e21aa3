package io.followthrough.notes.store.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageFilter;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The messages of the transaction's tenant. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<MessageRow, TenantScopedId> {

    public Uni<Optional<Message>> find(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id))
                .map(row -> Optional.ofNullable(row).map(MessageRow::toMessage));
    }

    /** Reads a message and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Message>> lock(TenantTransaction transaction, UUID id) {
        return findById(TenantScopedId.of(transaction.tenant(), id), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(MessageRow::toMessage));
    }

    /** A page of those that match, of these candidates only, oldest first: their ids rise with time. */
    public Uni<Slice<Message>> matching(
            TenantTransaction transaction, MessageFilter filter, ReadableCandidates candidates, PageRequest page) {
        MessageQuery query = MessageQuery.of(transaction.tenant(), filter, candidates, page.after());
        return find(query.text(), query.parameters())
                .page(0, page.rows())
                .list()
                .map(rows -> page.slice(
                        rows.stream().map(MessageRow::toMessage).toList(),
                        message -> message.id().toString()));
    }

    /** The thank-yous of a round, drafts included, oldest first. */
    public Uni<List<Message>> thankYous(TenantTransaction transaction, UUID interviewId) {
        return list(
                        "key.tenantId = ?1 and interviewId = ?2 and kind = ?3 order by key.id",
                        transaction.tenant().value(),
                        interviewId,
                        Message.Kind.THANK_YOU)
                .map(rows -> rows.stream().map(MessageRow::toMessage).toList());
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

    /** Writes a message that is stored already. */
    public Uni<Message> update(TenantTransaction transaction, Message message) {
        return findById(TenantScopedId.of(transaction.tenant(), message.id()))
                .invoke(row -> row.set(message))
                .call(this::flush)
                .map(MessageRow::toMessage);
    }

    /** Everything written in one hiring process. */
    public Uni<List<Message>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return list(
                        "key.tenantId = ?1 and opportunityId = ?2 order by key.id",
                        transaction.tenant().value(),
                        opportunityId)
                .map(rows -> rows.stream().map(MessageRow::toMessage).toList());
    }

    /** Writes messages of one hiring process that are stored already, together. */
    public Uni<Void> updateAll(TenantTransaction transaction, UUID opportunityId, Map<UUID, Message> changed) {
        return list(
                        "key.tenantId = ?1 and opportunityId = ?2",
                        transaction.tenant().value(),
                        opportunityId)
                .invoke(rows -> rows.forEach(row -> {
                    Message message = changed.get(row.key.id());
                    if (message != null) {
                        row.set(message);
                    }
                }))
                .chain(this::flush);
    }

    /** Removes the drafts to one person in a hiring process. */
    public Uni<Void> deleteDrafts(TenantTransaction transaction, UUID opportunityId, UUID recipientId) {
        return delete(
                        "key.tenantId = ?1 and opportunityId = ?2 and recipientId = ?3 and sentAt is null",
                        transaction.tenant().value(),
                        opportunityId,
                        recipientId)
                .replaceWithVoid();
    }
}
