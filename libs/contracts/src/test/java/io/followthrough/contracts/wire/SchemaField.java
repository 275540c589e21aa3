package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field of an event's schema.
 *
 * @param path where it is, for example {@code materials[].promisedFor}
 * @param constraints what a value must satisfy, without descriptions and marks
 */
public record SchemaField(String path, JsonNode constraints, boolean required, boolean personal, String description) {

    /** The field's own name: the last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path of the field that holds this one; empty at the top. */
    public String parent() {
        int end = path.lastIndexOf('.');
        return end < 0 ? "" : path.substring(0, end).replaceFirst("\\[]$", "");
    }
}
