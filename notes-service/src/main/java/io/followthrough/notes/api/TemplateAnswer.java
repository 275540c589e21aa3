package io.followthrough.notes.api;

import io.followthrough.notes.application.templates.DraftText;
import io.followthrough.notes.domain.Message;
import io.followthrough.notes.domain.MessageTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The template of a kind of message.
 *
 * @param own whether it is the tenant's; else it is the built-in one
 */
@Schema(examples = MessageExamples.TEMPLATE)
record TemplateAnswer(Message.Kind kind, String text, boolean own) {

    static TemplateAnswer of(MessageTemplate template) {
        String own = template.ownText();
        return new TemplateAnswer(
                template.kind(), own == null ? DraftText.builtInTemplate(template.kind()) : own, own != null);
    }
}
