package io.followthrough.interview.domain.history;

import org.jspecify.annotations.Nullable;

/**
 * Something that can change, as its history tells of it.
 *
 * @param secret whether the history tells only that it changed, because the value belongs to somebody else
 */
public record Trait(String field, @Nullable String value, boolean secret) {

    public static Trait of(String field, @Nullable Object value) {
        return new Trait(field, value == null ? null : value.toString(), false);
    }

    public static Trait secret(String field, @Nullable Object value) {
        return new Trait(field, value == null ? null : value.toString(), true);
    }
}
