package io.followthrough.interview.domain.imports;

import io.followthrough.platform.values.IncomingText;
import io.followthrough.platform.values.UnfitValueException;
import org.jspecify.annotations.Nullable;

/** What an import expects of a cell. */
enum Cell {
    /** A short text, or nothing. */
    TEXT,
    /** A short text. */
    NEEDED,
    /** Somebody's id. */
    ID,
    /** The id of something that is there already, or nothing. */
    KEY,
    /** An e-mail address, or nothing. */
    EMAIL,
    /** A list, or nothing. */
    LIST;

    /**
     * The text in the form in which it is kept. Of a list each part is read by itself, and people may stand on lines of
     * their own.
     *
     * @throws UnfitValueException when it is refused
     */
    String kept(String text) {
        return switch (this) {
            case ID, KEY -> IncomingText.identifier(text.strip());
            case LIST -> IncomingText.manyLines(text).strip();
            case TEXT, NEEDED, EMAIL -> IncomingText.oneLine(text);
        };
    }

    /**
     * Null when nothing is wrong with it.
     *
     * @param text as {@link #kept}
     */
    @Nullable String problem(String text) {
        if (text.isEmpty()) {
            return this == NEEDED || this == ID ? "must not be blank" : null;
        }
        if (this != LIST && text.length() > Text.SHORT) {
            return "must have at most " + Text.SHORT + " characters";
        }
        if (text.length() > ImportFile.MOST_CHARACTERS) {
            return "must have at most " + ImportFile.MOST_CHARACTERS + " characters";
        }
        if (this == KEY && !Text.isId(text)) {
            return "is not an id such as 01a12f20-2c00-7591-a035-4f0692cb69c9";
        }
        return this == EMAIL && !Text.isEmail(text) ? "is not an e-mail address" : null;
    }
}
