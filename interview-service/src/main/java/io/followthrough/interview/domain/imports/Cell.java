package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.Nullable;

/** What an import expects of a cell. */
enum Cell {
    /** A short text, or nothing. */
    TEXT,
    /** A short text. */
    NEEDED,
    /** An e-mail address, or nothing. */
    EMAIL,
    /** A list, or nothing. */
    LIST;

    /**
     * Null when nothing is wrong with it.
     *
     * @param text without blanks around it
     */
    @Nullable String problem(String text) {
        if (text.isEmpty()) {
            return this == NEEDED ? "must not be blank" : null;
        }
        if (text.indexOf('\0') >= 0) {
            return "must not hold the character U+0000";
        }
        if (this != LIST && text.length() > Text.SHORT) {
            return "must have at most " + Text.SHORT + " characters";
        }
        if (text.length() > ImportFile.MOST_CHARACTERS) {
            return "must have at most " + ImportFile.MOST_CHARACTERS + " characters";
        }
        return this == EMAIL && !Text.isEmail(text) ? "is not an e-mail address" : null;
    }
}
