package io.followthrough.notes.api.message.template;

import io.followthrough.notes.application.message.template.qute.DraftText;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The template of a kind of message.
 *
 * @param own whether it is the tenant's; else it is the built-in one
 */
@Schema(examples = TemplateExamples.TEMPLATE)
record TemplateAnswer(Message.Kind kind, String text, boolean own) {

    static TemplateAnswer of(MessageTemplate template) {
        String own = template.ownText();
        return new TemplateAnswer(
                template.kind(), own == null ? DraftText.builtInTemplate(template.kind()) : own, own != null);
    }
}
