package io.followthrough.notes.store.message.template;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

/** The templates of the transaction's tenant. */
@ApplicationScoped
public class MessageTemplates implements PanacheRepositoryBase<MessageTemplateRow, MessageTemplateRow.Key> {

    private static final String OPEN = """
            insert into message_template (tenant_id, kind, version, own_text) values (?1, ?2, 0, null)
            on conflict (tenant_id, kind) do nothing""";

    /** The template as it stands; nobody having changed it, it is the built-in one. */
    public Uni<MessageTemplate> find(TenantTransaction transaction, Message.Kind kind) {
        return findById(key(transaction, kind))
                .map(row -> row == null ? new MessageTemplate(kind, 0, null) : row.toTemplate());
    }

    /** Reads the template and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<MessageTemplate> lock(TenantTransaction transaction, Message.Kind kind) {
        return transaction
                .session()
                .createNativeQuery(OPEN)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, kind.name())
                .executeUpdate()
                .chain(() -> findById(key(transaction, kind), LockModeType.PESSIMISTIC_WRITE))
                .map(MessageTemplateRow::toTemplate);
    }

    /** Changes a template that this transaction holds. */
    public Uni<MessageTemplate> replace(TenantTransaction transaction, Message.Kind kind, @Nullable String ownText) {
        return findById(key(transaction, kind))
                .invoke(row -> row.ownText = ownText)
                .call(this::flush)
                .map(MessageTemplateRow::toTemplate);
    }

    private static MessageTemplateRow.Key key(TenantTransaction transaction, Message.Kind kind) {
        return new MessageTemplateRow.Key(transaction.tenant().value(), kind);
    }
}
