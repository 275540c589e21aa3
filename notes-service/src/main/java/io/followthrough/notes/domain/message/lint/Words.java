package io.followthrough.notes.domain.message.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a text into the words that are compared: runs of letters and digits, with apostrophes inside. */
final class Words {

    private static final String APOSTROPHES = "'\u2019\u02bc";

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.add(new Word(text.substring(at, end), at));
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return List.copyOf(words);
    }

    /** The words folded; of a script without spaces every two neighbouring letters, because its words cannot be told. */
    static List<String> comparable(String text) {
        List<String> words = new ArrayList<>();
        of(text).forEach(word -> addComparable(word, words));
        return words;
    }

    private static void addComparable(Word word, List<String> words) {
        String text = word.text();
        boolean unspaced = Scripts.isUnspaced(text.codePointAt(0));
        int[] letters = unspaced ? text.codePoints().toArray() : new int[0];
        if (letters.length < 2) {
            add(word.withoutElision().folded(), words);
        }
        for (int at = 0; at + 1 < letters.length; at++) {
            add(Folding.fold(new String(letters, at, 2)), words);
        }
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    /** Whether the text has a word that begins with one of the stems; in scripts without spaces, holds it. */
    static boolean hasStem(String text, Set<String> stems) {
        String whole = Folding.fold(text);
        List<String> folded =
                of(text).stream().map(word -> word.withoutElision().folded()).toList();
        return stems.stream()
                .anyMatch(stem -> Scripts.isUnspaced(stem.codePointAt(0))
                        ? whole.contains(stem)
                        : folded.stream().anyMatch(word -> word.startsWith(stem)));
    }

    private static int endOfWord(String text, int from) {
        if (!isPart(text.codePointAt(from))) {
            return from;
        }
        boolean unspaced = Scripts.isUnspaced(text.codePointAt(from));
        int at = from;
        while (at < text.length() && continues(text, at, unspaced)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean continues(String text, int at, boolean unspaced) {
        int letter = text.codePointAt(at);
        if (isPart(letter)) {
            return isMark(letter) || Scripts.isUnspaced(letter) == unspaced;
        }
        return APOSTROPHES.indexOf(letter) >= 0 && at + 1 < text.length() && isPart(text.codePointAt(at + 1));
    }

    private static boolean isPart(int letter) {
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
