package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.List;

/**
 * R11: short. Words are counted as people do: what stands between spaces or dashes is one, "follow-up" and "I'm" too; a
 * Chinese or Japanese character counts as one.
 */
public final class LengthRule {

    private static final String DASHES = "\u2013\u2014\u2026";

    private final String text;
    private final int most;
    private int words;
    private int surplusFrom = -1;
    private boolean inWord;

    private LengthRule(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /** How many words the text has. */
    public static int words(String text) {
        return counted(text, Integer.MAX_VALUE).words;
    }

    /** The text up to its so manieth word, with what stands behind that. */
    public static String first(String text, int words) {
        LengthRule count = counted(text, words);
        return count.surplusFrom < 0
                ? text
                : text.substring(0, count.surplusFrom).strip();
    }

    static List<Finding> of(NoteText note) {
        LengthRule count = counted(note.text(), LintLimits.MOST_WORDS);
        if (count.words <= LintLimits.MOST_WORDS) {
            return List.of();
        }
        String message = "It has " + count.words + " words; notes of up to " + LintLimits.MOST_WORDS + " are read.";
        int surplus = note.text().length() - count.surplusFrom;
        return List.of(new Finding("R11", Finding.Severity.WARNING, message, note.at(count.surplusFrom, surplus)));
    }

    private static LengthRule counted(String text, int most) {
        LengthRule count = new LengthRule(text, most);
        count.read();
        return count;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            take(letter, at);
            at += Character.charCount(letter);
        }
    }

    private void take(int letter, int at) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || DASHES.indexOf(letter) >= 0) {
            inWord = false;
        } else if (Scripts.isUnspaced(letter)) {
            count(at);
            inWord = false;
        } else if (!inWord && Character.isLetterOrDigit(letter)) {
            count(at);
            inWord = true;
        }
    }

    private void count(int at) {
        words++;
        if (words - 1 == most) {
            surplusFrom = at;
        }
    }
}
