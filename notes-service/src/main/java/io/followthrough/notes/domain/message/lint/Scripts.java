package io.followthrough.notes.domain.message.lint;

import java.util.EnumSet;
import java.util.Set;

/** Scripts that put no spaces between words. */
final class Scripts {

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private Scripts() {}

    static boolean isUnspaced(int letter) {
        return Character.isLetter(letter) && UNSPACED.contains(Character.UnicodeScript.of(letter));
    }
}
