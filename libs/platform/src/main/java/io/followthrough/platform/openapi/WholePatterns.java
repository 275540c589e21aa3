package io.followthrough.platform.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Anchors the patterns that the constraints gave to schemas: Bean Validation matches a whole value, JSON Schema is content
 * with a part of it. What {@code @NotBlank} is described by asks for a part only.
 */
final class WholePatterns implements OASFilter {

    private static final String NOT_BLANK = "\\S";

    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        return schema;
    }
}
