package io.followthrough.interview.domain.history;

import org.jspecify.annotations.Nullable;

/**
 * Something that can change, as its history tells of it.
 *
 * @param secret whether the history tells only that it changed, because the value belongs to somebody else
 */
public record FieldValue(String field, @Nullable String value, boolean secret) {

    public static FieldValue of(String field, @Nullable Object value) {
        return new FieldValue(field, value == null ? null : value.toString(), false);
    }

    public static FieldValue secret(String field, @Nullable Object value) {
        return new FieldValue(field, value == null ? null : value.toString(), true);
    }
}
