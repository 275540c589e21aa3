package io.followthrough.notes.application.message.template;

import io.followthrough.notes.application.message.template.qute.DraftText;
import io.followthrough.notes.application.message.template.qute.TemplateFlaw;
import io.followthrough.notes.domain.audit.AuditedAct;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.notes.store.message.template.MessageTemplates;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An admin words a kind of message anew, or goes back to the built-in words; a template is tried out before it counts. */
@ApplicationScoped
public class ReplaceTemplate {

    private final TenantTransactions transactions;
    private final MessageTemplates templates;
    private final AuditLog audit;

    ReplaceTemplate(TenantTransactions transactions, MessageTemplates templates, AuditLog audit) {
        this.transactions = transactions;
        this.templates = templates;
        this.audit = audit;
    }

    /**
     * Replaces a template.
     *
     * @param language null for the words that hold where a language has none of its own
     * @param text null to use the built-in template again
     */
    public Uni<MessageTemplate> replace(
            Caller caller, Message.Kind kind, @Nullable String language, IfMatch ifMatch, @Nullable String text) {
        if (text != null) {
            requireSound(kind, text);
        }
        return transactions.in(
                caller.origin(),
                transaction -> templates
                        .lock(transaction, kind, language)
                        .invoke(stored -> ifMatch.check(stored.version()))
                        .flatMap(stored -> replace(transaction, caller, stored, text)));
    }

    private Uni<MessageTemplate> replace(
            TenantTransaction transaction, Caller caller, MessageTemplate stored, @Nullable String text) {
        if (Objects.equals(stored.ownText(), text)) {
            return Uni.createFrom().item(stored);
        }
        AuditedAct act = text == null ? AuditedAct.TEMPLATE_DELETED : AuditedAct.TEMPLATE_CHANGED;
        String language = stored.language();
        audit.add(
                transaction,
                caller,
                act,
                stored.kind().name(),
                language == null ? Map.of() : Map.of("language", language));
        return templates.replace(transaction, stored, text);
    }

    private static void requireSound(Message.Kind kind, String text) {
        try {
            DraftText.check(kind, text);
        } catch (TemplateFlaw flaw) {
            throw ProblemException.invalid("text", Objects.requireNonNull(flaw.getMessage()));
        }
    }
}
