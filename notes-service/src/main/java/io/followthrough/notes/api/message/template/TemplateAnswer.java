package io.followthrough.notes.api.message.template;

import io.followthrough.notes.application.message.template.qute.DraftText;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The template of a kind of message.
 *
 * @param language null where no language in particular was asked for
 * @param own whether it is the tenant's; else it is the built-in one
 */
@Schema(examples = TemplateExamples.TEMPLATE)
record TemplateAnswer(Message.Kind kind, @Nullable String language, String text, boolean own) {

    static TemplateAnswer of(MessageTemplate template) {
        String own = template.ownText();
        return new TemplateAnswer(
                template.kind(),
                template.language(),
                own == null ? DraftText.builtInTemplate(template.kind(), template.language()) : own,
                own != null);
    }
}
