package io.followthrough.notes.api;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A template's text; null for the built-in one. */
record TemplateRequest(
        @Nullable @Size(max = TemplateRequest.MOST_CHARACTERS) @StorableText
        String text) {

    static final int MOST_CHARACTERS = 8_000;
}
