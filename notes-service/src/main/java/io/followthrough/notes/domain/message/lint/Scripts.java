package io.followthrough.notes.domain.message.lint;

import java.util.EnumSet;
import java.util.Set;

/** Scripts that put no spaces between words, and the one that is read fastest. */
final class Scripts {

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final int LAST_OF_ASCII = 127;

    private Scripts() {}

    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    static boolean isUnspaced(int letter) {
        return letter > LAST_OF_ASCII
                && Character.isLetter(letter)
                && UNSPACED.contains(Character.UnicodeScript.of(letter));
    }
}
