package io.followthrough.notes.domain.message.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as {@link PrivateNoteRule} compares it: NFKC and full case folding, without the punctuation in and around it. Of
 * a script without spaces each letter is one, because its words cannot be told.
 *
 * @param letter whether it is such a letter
 * @param start offset of its first character, where it was written
 * @param end offset behind its last
 */
record PlainWord(String folded, boolean letter, int start, int end) {

    /** Two letters weigh as much as a word: twelve in a row are as telling as six words. */
    int weight() {
        return letter ? 1 : 2;
    }

    /** In a text of ASCII, as most are, there is nothing to normalize. */
    static List<PlainWord> of(String text) {
        List<PlainWord> words = new ArrayList<>();
        boolean ascii = Scripts.isAscii(text);
        String read = ascii ? text.toLowerCase(Locale.ROOT) : text;
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = Character.isLetterOrDigit(first) ? end(text, at) : at;
            if (end > at) {
                String word = read.substring(at, end);
                words.add(
                        new PlainWord(ascii ? word.replace("'", "") : fold(word), Scripts.isUnspaced(first), at, end));
            }
            at = Math.max(end, at + Character.charCount(first));
        }
        return List.copyOf(words);
    }

    private static int end(String text, int from) {
        boolean letter = Scripts.isUnspaced(text.codePointAt(from));
        int end = from + Character.charCount(text.codePointAt(from));
        int at = end;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            at += Character.charCount(next);
            if ((!letter && Character.isLetterOrDigit(next) && !Scripts.isUnspaced(next)) || isMark(next)) {
                end = at;
            } else if (letter || !isSilent(next)) {
                return end;
            }
        }
        return end;
    }

    /** An apostrophe or an invisible sign inside a word is not read: "don't" is "dont". */
    private static boolean isSilent(int sign) {
        return sign == '\'' || sign == '\u2019' || sign == '\u02bc' || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String word) {
        StringBuilder read = new StringBuilder(word.length());
        word.codePoints().filter(sign -> !isSilent(sign)).forEach(read::appendCodePoint);
        String folded = Normalizer.normalize(read, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
