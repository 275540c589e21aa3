package io.followthrough.notes.api.message.template;

import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template's text; null for the built-in one. */
@Schema(examples = TemplateExamples.TEMPLATE_WRITTEN)
record TemplateRequest(
        @Nullable @Size(max = TemplateRequest.MOST_CHARACTERS) @ManyLines
        String text) {

    static final int MOST_CHARACTERS = 8_000;
}
