package io.followthrough.notes.domain.message.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as they compare: without case, accents and apostrophes. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'\u2019\u02bc\u2018`\u00b4]+");

    /** Letters that no decomposition takes apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"));

    /** The other way to write them without accents: Müller is also Mueller, Søren also Soeren. */
    private static final Map<Integer, String> SPELT_OUT =
            Map.of((int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue", (int) 'ø', "oe", (int) 'å', "aa");

    private Folding() {}

    /** {@code José} and {@code jose} fold alike. Of ASCII, as most words are, there is nothing to take apart. */
    static String fold(String text) {
        if (Scripts.isAscii(text)) {
            return text.replace("'", "").replace("`", "").toLowerCase(Locale.ROOT);
        }
        return withoutMarks(replace(text.toLowerCase(Locale.ROOT), LETTERS));
    }

    /** {@code Müller} and {@code Mueller} fold alike. */
    static String foldSpeltOut(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return withoutMarks(replace(replace(composed, SPELT_OUT), LETTERS));
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String replace(String text, Map<Integer, String> letters) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String replacement = letters.get(letter);
            if (replacement == null) {
                folded.appendCodePoint(letter);
            } else {
                folded.append(replacement);
            }
        });
        return folded.toString();
    }
}
