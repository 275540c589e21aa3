package io.followthrough.notes.application.message.template;

import io.followthrough.notes.application.message.template.qute.DraftText;
import io.followthrough.notes.application.message.template.qute.TemplateFlaw;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.store.message.template.MessageTemplates;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts drafts into the tenant's words, or into the built-in ones where it has none that will do. */
@ApplicationScoped
public class WordDraft {

    private static final Logger LOG = Logger.getLogger(WordDraft.class);

    private final MessageTemplates templates;
    private final Languages languages;

    WordDraft(MessageTemplates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /** The words of the transaction's tenant. */
    public Uni<Words> words(TenantTransaction transaction) {
        return templates
                .all(transaction)
                .map(own -> new Words(transaction.tenant().value(), languages.of(transaction.tenant()), own));
    }

    /**
     * Words of a tenant.
     *
     * @param usual language of the tenant
     * @param own what the tenant has worded itself
     */
    public record Words(String tenant, String usual, List<MessageTemplate> own) {

        /**
         * The draft in its language: in the tenant's words for it, else in the built-in ones. What the tenant has worded for no
         * language in particular holds for its usual one, and where there are no other words.
         */
        public String of(Draft draft) {
            String language = draft.occasion().language();
            Optional<String> text = text(draft, language)
                    .or(() -> language.equalsIgnoreCase(usual) || !DraftText.speaks(language)
                            ? text(draft, null)
                            : Optional.empty());
            return text.map(ownText -> inOwnWords(draft, ownText)).orElseGet(() -> DraftText.of(draft));
        }

        private Optional<String> text(Draft draft, @Nullable String language) {
            return own.stream()
                    .filter(one -> one.kind() == draft.kind())
                    .filter(one ->
                            language == null ? one.language() == null : language.equalsIgnoreCase(one.language()))
                    .map(MessageTemplate::ownText)
                    .findFirst();
        }

        /** A template was tried out before it was stored; should it fail all the same, the candidate gets a draft. */
        private String inOwnWords(Draft draft, String ownText) {
            try {
                return DraftText.of(draft, ownText);
            } catch (TemplateFlaw e) {
                LOG.warnf("template fails tenant=%s kind=%s", tenant, draft.kind());
                return DraftText.of(draft);
            }
        }
    }
}
