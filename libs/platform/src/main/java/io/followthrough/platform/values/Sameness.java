package io.followthrough.platform.values;

import java.text.Normalizer;
import java.util.Locale;

/** By what two names are the same: compatible characters, case and runs of blanks make no difference. */
public final class Sameness {

    private Sameness() {}

    /** Equal for texts that are the same; not for reading. */
    public static String of(String text) {
        StringBuilder single = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(character -> {
            if (!IncomingText.isBlank(character)) {
                single.appendCodePoint(character);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        });
        return Normalizer.normalize(folded(single.toString().strip()), Normalizer.Form.NFKC);
    }

    /**
     * Full case folding: over the upper case, in which letters meet that have two lower cases or none of one letter. The
     * dot of the Turkish capital I goes, as Unicode's table for all languages would keep it apart from both.
     */
    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }
}
