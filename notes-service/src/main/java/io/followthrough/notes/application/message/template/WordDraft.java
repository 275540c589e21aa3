package io.followthrough.notes.application.message.template;

import io.followthrough.notes.application.message.template.qute.DraftText;
import io.followthrough.notes.application.message.template.qute.TemplateFlaw;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.store.message.template.MessageTemplates;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Puts a draft into the tenant's words, or into the built-in ones where it has none that will do. */
@ApplicationScoped
public class WordDraft {

    private static final Logger LOG = Logger.getLogger(WordDraft.class);

    private final MessageTemplates templates;

    WordDraft(MessageTemplates templates) {
        this.templates = templates;
    }

    public Uni<String> word(TenantTransaction transaction, Draft draft) {
        return templates
                .find(transaction, draft.kind())
                .map(template -> template.ownText() == null
                        ? DraftText.of(draft)
                        : inOwnWords(transaction, draft, template.ownText()));
    }

    /** A template was tried out before it was stored; should it fail all the same, the candidate gets a draft. */
    private static String inOwnWords(TenantTransaction transaction, Draft draft, String ownText) {
        try {
            return DraftText.of(draft, ownText);
        } catch (TemplateFlaw e) {
            LOG.warnf("template fails tenant=%s kind=%s", transaction.tenant(), draft.kind());
            return DraftText.of(draft);
        }
    }
}
