package io.followthrough.notes.store.message.template;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The templates of the transaction's tenant, one for a kind and others for its languages; their versions count the changes. */
@ApplicationScoped
public class MessageTemplates {

    private static final String ALL = """
            select kind, cast(null as text) as language, version, own_text from message_template
            where tenant_id = $1 and own_text is not null
            union all
            select kind, language, version, own_text from translated_template
            where tenant_id = $1 and own_text is not null""";

    private static final String OPEN = """
            insert into message_template (tenant_id, kind, version, own_text) values ($1, $2, 0, null)
            on conflict (tenant_id, kind) do nothing""";

    private static final String OPEN_OF_LANGUAGE = """
            insert into translated_template (tenant_id, kind, language, version, own_text) values ($1, $2, $3, 0, null)
            on conflict (tenant_id, kind, language) do nothing""";

    private static final String FIND = """
            select kind, cast(null as text) as language, version, own_text from message_template where tenant_id = $1 and kind = $2""";

    private static final String FIND_OF_LANGUAGE = """
            select kind, language, version, own_text from translated_template
            where tenant_id = $1 and kind = $2 and language = $3""";

    private static final String FOR_UPDATE = " for update";

    private static final String REPLACE = """
            update message_template set version = version + 1, own_text = $3 where tenant_id = $1 and kind = $2
            returning kind, cast(null as text) as language, version, own_text""";

    private static final String REPLACE_OF_LANGUAGE = """
            update translated_template set version = version + 1, own_text = $4
            where tenant_id = $1 and kind = $2 and language = $3
            returning kind, language, version, own_text""";

    /** All that the tenant has worded itself, in whichever language. */
    public Uni<List<MessageTemplate>> all(TenantTransaction transaction) {
        return transaction.rows(ALL, MessageTemplate.class);
    }

    /** The template as it stands; nobody having changed it, it is the built-in one. */
    public Uni<MessageTemplate> find(TenantTransaction transaction, Message.Kind kind, @Nullable String language) {
        return rows(transaction, kind, language, "")
                .map(rows -> rows.isEmpty() ? new MessageTemplate(kind, language, 0, null) : rows.get(0));
    }

    /** Locks the template until the transaction ends, so that its changes come one after another. */
    public Uni<MessageTemplate> lock(TenantTransaction transaction, Message.Kind kind, @Nullable String language) {
        if (language == null) {
            transaction.execute(OPEN, kind);
        } else {
            transaction.execute(OPEN_OF_LANGUAGE, kind, language);
        }
        return rows(transaction, kind, language, FOR_UPDATE).map(rows -> rows.get(0));
    }

    /** Changes a locked template. */
    public Uni<MessageTemplate> replace(
            TenantTransaction transaction, MessageTemplate locked, @Nullable String ownText) {
        String language = locked.language();
        return (language == null
                        ? transaction.rows(REPLACE, MessageTemplate.class, locked.kind(), ownText)
                        : transaction.rows(
                                REPLACE_OF_LANGUAGE, MessageTemplate.class, locked.kind(), language, ownText))
                .map(rows -> rows.get(0));
    }

    private static Uni<List<MessageTemplate>> rows(
            TenantTransaction transaction, Message.Kind kind, @Nullable String language, String locking) {
        return language == null
                ? transaction.rows(FIND + locking, MessageTemplate.class, kind)
                : transaction.rows(FIND_OF_LANGUAGE + locking, MessageTemplate.class, kind, language);
    }
}
