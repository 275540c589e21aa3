package io.followthrough.notes.store.message.template;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The templates of the transaction's tenant; their versions count the changes. */
@ApplicationScoped
public class MessageTemplates {

    private static final String OPEN = """
            insert into message_template (tenant_id, kind, version, own_text) values ($1, $2, 0, null)
            on conflict (tenant_id, kind) do nothing""";

    private static final String FIND =
            "select kind, version, own_text from message_template where tenant_id = $1 and kind = $2";

    private static final String LOCK = FIND + " for update";

    private static final String REPLACE = """
            update message_template set version = version + 1, own_text = $3 where tenant_id = $1 and kind = $2
            returning kind, version, own_text""";

    /** The template as it stands; nobody having changed it, it is the built-in one. */
    public Uni<MessageTemplate> find(TenantTransaction transaction, Message.Kind kind) {
        return transaction
                .row(FIND, MessageTemplate.class, kind)
                .map(template -> template.orElse(new MessageTemplate(kind, 0, null)));
    }

    /** Locks the template until the transaction ends, so that its changes come one after another. */
    public Uni<MessageTemplate> lock(TenantTransaction transaction, Message.Kind kind) {
        transaction.execute(OPEN, kind);
        return transaction.rows(LOCK, MessageTemplate.class, kind).map(rows -> rows.get(0));
    }

    /** Changes a locked template. */
    public Uni<MessageTemplate> replace(TenantTransaction transaction, Message.Kind kind, @Nullable String ownText) {
        return transaction.rows(REPLACE, MessageTemplate.class, kind, ownText).map(rows -> rows.get(0));
    }
}
