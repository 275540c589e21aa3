package io.followthrough.platform.values;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.IntPredicate;

/** Text that comes in, in the form in which it is kept: Unicode's NFC, so that equal letters are equal. */
public final class IncomingText {

    /** Characters that take no room, or show nothing, and are no blanks by Unicode's own property. */
    private static final Set<Integer> INVISIBLE =
            Set.of(0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2800, 0x3164, 0xFFA0);

    /** Blanks that Unicode does not count among them. */
    private static final Set<Integer> BLANK_TOO = Set.of(0x200B, 0x2060, 0xFEFF);

    /** Characters of the longest text that one service tells another. */
    private static final int LONGEST_TOLD = 2_000;

    private IncomingText() {}

    /**
     * A name, a title and the like: without the blanks around it.
     *
     * @throws UnfitValueException when it holds control characters, line or paragraph separators, bidirectional
     *     overrides, or half a character, or when nothing of it can be seen; an empty one is none of these
     */
    public static String oneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        String trimmed = trimmed(text);
        mustHold(trimmed, IncomingText::isWhole, "must be valid Unicode");
        mustHold(
                trimmed,
                IncomingText::fitsOneLine,
                "must be one line, without control characters or overrides of its direction");
        if (!trimmed.isEmpty() && trimmed.codePoints().noneMatch(IncomingText::isVisible)) {
            throw new UnfitValueException("must hold something that can be seen");
        }
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /**
     * What somebody wrote: its line breaks, tabs and blanks stay.
     *
     * @throws UnfitValueException when it holds other control characters, or half a character
     */
    public static String manyLines(String text) {
        mustHold(text, IncomingText::isWhole, "must be valid Unicode");
        mustHold(text, IncomingText::fitsManyLines, "must not hold control characters");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * An id that somebody else gave: never changed, only refused.
     *
     * @throws UnfitValueException when {@link #oneLine} would refuse or change it, or when a path cannot hold it
     */
    public static String identifier(String id) {
        if (!oneLine(id).equals(id)) {
            throw new UnfitValueException("must be in Unicode's form NFC, without blanks around it");
        }
        if (id.equals(".") || id.equals("..")) {
            throw new UnfitValueException("must not be a step of a path");
        }
        return id;
    }

    /**
     * A text that another service tells, of one line or many.
     *
     * @throws UnfitValueException when {@link #manyLines} would refuse it, or when it is longer than any that may be told
     */
    public static String told(String text) {
        mustNotBeLong(text);
        return isPlain(text) ? text : manyLines(text);
    }

    /**
     * An id that another service tells: as it stands, since what was stored under it before there were rules has to be found.
     *
     * @throws UnfitValueException when it holds half a character, or one that no database can hold, or is too long
     */
    public static String toldId(String id) {
        mustNotBeLong(id);
        if (!isPlain(id)) {
            mustHold(id, character -> isWhole(character) && character != 0, "must be valid Unicode");
        }
        return id;
    }

    /** Whether it holds nothing but blanks, of whatever kind. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(IncomingText::isBlank);
    }

    /** Whether Unicode, or whoever looks at it, takes this character for a blank. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85
                || BLANK_TOO.contains(character);
    }

    /** Visible ASCII without blanks around it, as nearly all names of a large file are: no rule has anything to say. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (text.charAt(index) < ' ' || text.charAt(index) > '~') {
                return false;
            }
        }
        return true;
    }

    private static void mustNotBeLong(String text) {
        if (text.length() > LONGEST_TOLD) {
            throw new UnfitValueException("must have " + LONGEST_TOLD + " characters at most");
        }
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static void mustHold(String text, IntPredicate fits, String otherwise) {
        if (!text.codePoints().allMatch(fits)) {
            throw new UnfitValueException(otherwise);
        }
    }

    /** A surrogate that stands alone; a pair is one code point. */
    private static boolean isWhole(int character) {
        return Character.getType(character) != Character.SURROGATE;
    }

    private static boolean fitsOneLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !changesDirection(character);
        };
    }

    private static boolean fitsManyLines(int character) {
        return Character.getType(character) != Character.CONTROL
                || character == '\n'
                || character == '\r'
                || character == '\t';
    }

    /** Embeddings, overrides and isolates, which reach beyond the text that holds them. */
    private static boolean changesDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !isBlank(character) && !INVISIBLE.contains(character);
        };
    }
}
