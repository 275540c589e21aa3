package io.followthrough.notes.domain.message.lint;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a name, as it compares.
 *
 * @param plain without accents
 * @param speltOut with umlauts spelt out
 * @param unspaced in a script without spaces, where family and given name are one word
 */
record NamePart(String plain, String speltOut, boolean unspaced) {

    private static final Set<String> TITLES = WordList.folded("titles");
    private static final Set<String> PARTICLES = WordList.folded("particles");

    /** What is written onto a name in scripts without spaces, before and after it. */
    private static final Pattern HONORIFICS_BEFORE = Pattern.compile("^" + anyOf("honorifics-before"));

    private static final Pattern HONORIFICS_AFTER = Pattern.compile("(?<=.)" + anyOf("honorifics-after") + "+$");

    static NamePart of(Word word) {
        String begun = HONORIFICS_BEFORE.matcher(word.text()).replaceFirst("");
        String name = HONORIFICS_AFTER.matcher(begun).replaceFirst("");
        boolean unspaced = !name.isEmpty() && Scripts.isUnspaced(name.codePointAt(0));
        return new NamePart(Folding.fold(name), Folding.foldSpeltOut(name), unspaced);
    }

    boolean isTitle() {
        return TITLES.contains(plain);
    }

    boolean isNeutral() {
        return plain.isEmpty() || isTitle() || PARTICLES.contains(plain);
    }

    /** The same word; or, without spaces, the family name that the whole begins with. */
    boolean is(NamePart word) {
        if (plain.equals(word.plain) || speltOut.equals(word.plain) || plain.equals(word.speltOut)) {
            return true;
        }
        return unspaced && word.unspaced && !word.plain.isEmpty() && plain.startsWith(word.plain);
    }

    /** One of the two is the other's initial. */
    boolean initials(NamePart word) {
        boolean oneIsInitial = plain.length() == 1 || word.plain.length() == 1;
        return oneIsInitial && !plain.isEmpty() && !word.plain.isEmpty() && plain.charAt(0) == word.plain.charAt(0);
    }

    static boolean isTitle(Word word) {
        return TITLES.contains(word.folded());
    }

    private static String anyOf(String list) {
        return "(?:" + String.join("|", WordList.asWritten(list)) + ")";
    }
}
