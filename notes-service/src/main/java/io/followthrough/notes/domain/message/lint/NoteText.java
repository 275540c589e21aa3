package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body, taken apart once: words to compare, sentences, places. */
final class NoteText {

    /** "5. November" is one sentence in German. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!(?:^|\\D)\\d{1,2})\\.(?=\\s|$)|[!?](?=\\s|$)|[\n\r。！？]");

    private static final Pattern QUESTION = Pattern.compile("[^.!?？。！؟\n\r]+[?？؟]");

    private final String text;
    private final List<Word> words;
    private final List<String> sentences;

    NoteText(String text) {
        this.text = text;
        this.words = Words.of(text);
        this.sentences = sentencesOf(text);
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    List<String> sentences() {
        return sentences;
    }

    /** Whether the word stands before the first line's end. */
    boolean isInFirstLine(Word word) {
        int end = text.stripLeading().isEmpty()
                ? -1
                : text.indexOf('\n', text.length() - text.stripLeading().length());
        return end < 0 || word.start() < end;
    }

    /** The sentences that end with a question mark. */
    List<String> questions() {
        return QUESTION.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList();
    }

    Finding.Place at(int offset, int length) {
        int line = 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
        return new Finding.Place(offset, length, line);
    }

    Finding.Place at(Word first, Word last) {
        return at(first.start(), last.end() - first.start());
    }

    static List<String> sentencesOf(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text.substring(from, end.start()));
            from = end.end();
        }
        add(sentences, text.substring(from));
        return List.copyOf(sentences);
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence);
        }
    }
}
