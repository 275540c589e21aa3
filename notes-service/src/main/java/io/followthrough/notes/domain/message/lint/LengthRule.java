package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
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

    static List<Finding> of(NoteText note, Message.Channel channel) {
        return channel == Message.Channel.LINKEDIN ? ofCharacters(note) : ofWords(note, LintLimits.mostWords(channel));
    }

    private static List<Finding> ofWords(NoteText note, int most) {
        LengthRule count = counted(note.text(), most);
        return count.words <= most
                ? List.of()
                : tooLong(
                        note,
                        count.surplusFrom,
                        "It has " + count.words + " words; notes of up to " + most + " are read.");
    }

    /** LinkedIn cuts what goes with an invitation. */
    private static List<Finding> ofCharacters(NoteText note) {
        int all = note.text().codePointCount(0, note.text().length());
        int most = LintLimits.MOST_CHARACTERS_OF_LINKEDIN;
        return all <= most
                ? List.of()
                : tooLong(
                        note,
                        note.text().offsetByCodePoints(0, most),
                        "It has " + all + " characters; LinkedIn takes " + most + ".");
    }

    private static List<Finding> tooLong(NoteText note, int surplusFrom, String message) {
        int surplus = note.text().length() - surplusFrom;
        return List.of(new Finding("R11", Finding.Severity.WARNING, message, note.at(surplusFrom, surplus)));
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
