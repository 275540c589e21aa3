package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.message.lint.LengthRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A note as a draft can quote it: one line, its first sentence, not too long, and ended. */
final class CitedText {

    /** A quotation of more words than this is cut. */
    static final int MOST_WORDS = 24;

    /** In a list of several, each quotation is cut to this many words. */
    private static final int MOST_WORDS_OF_ONE = 8;

    private static final int MOST_LETTERS = 240;
    private static final int MOST_LETTERS_OF_WORD = 12;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?<!(?:^|\\D)\\d{1,2}\\.)\\s|(?<=[。！？])");
    private static final Pattern CLOSING = Pattern.compile("[\\s.,;:!?…。！？]+$");

    private CitedText() {}

    /** The note as a statement; "" when it says nothing. */
    static String statement(String note) {
        String core = core(firstSentence(note), MOST_WORDS);
        return core.isEmpty() ? "" : core + ".";
    }

    /** The note as one question; "" when it says nothing. */
    static String question(String note) {
        String first = firstSentence(note).split("[?？؟]", 2)[0];
        String core = core(first, MOST_WORDS);
        return core.isEmpty() ? "" : core + "?";
    }

    /** The notes as one statement; null when they say nothing. */
    static @Nullable String list(List<String> notes) {
        String list = notes.stream()
                .map(note -> core(firstSentence(note), MOST_WORDS_OF_ONE))
                .filter(core -> !core.isEmpty())
                .collect(Collectors.joining("; "));
        return list.isEmpty() ? null : list + ".";
    }

    /** A statement, cut to so many words; null stays null. */
    static @Nullable String shorter(@Nullable String statement, int words) {
        return statement == null ? null : core(statement, words) + ".";
    }

    /** The first so many words of a name, and no more than twelve letters for each; null stays null. */
    static @Nullable String name(@Nullable String name, int words) {
        return name == null ? null : cutName(name, words);
    }

    /** As {@link #name}, of a name that there is. */
    static String cutName(String name, int words) {
        String first = LengthRule.first(name, words);
        int most = words * MOST_LETTERS_OF_WORD;
        return first.codePointCount(0, first.length()) <= most
                ? first
                : first.substring(0, first.offsetByCodePoints(0, most)).strip();
    }

    private static String firstSentence(String note) {
        String line = SPACE.matcher(note).replaceAll(" ").strip();
        return SENTENCE_END.split(line, 2)[0].replaceAll("[?？؟](?=.)", ",");
    }

    private static String core(String sentence, int most) {
        String cut = LengthRule.first(sentence, most);
        String shortened =
                cut.length() > MOST_LETTERS ? cut.substring(0, cut.offsetByCodePoints(0, letters(cut))) : cut;
        return CLOSING.matcher(shortened).replaceAll("").strip();
    }

    private static int letters(String cut) {
        return Math.min(MOST_LETTERS, cut.codePointCount(0, cut.length()));
    }
}
