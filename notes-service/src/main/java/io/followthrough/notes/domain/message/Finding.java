package io.followthrough.notes.domain.message;

import org.jspecify.annotations.Nullable;

/**
 * What the lint has to say about a message: it advises, it never blocks. Its words quote nobody and name nobody, so that
 * nothing personal is kept with it; the place shows what is meant.
 *
 * @param rule the code of the rule, or {@code ALIKE}
 * @param at where in the body, or null when it is about the whole
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        @Nullable Place at) {

    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * A part of a body.
     *
     * @param offset of its first character, counted in UTF-16 units as JSON strings are
     * @param length in UTF-16 units
     * @param line of its first character, the first line being 1
     */
    public record Place(int offset, int length, int line) {}
}
