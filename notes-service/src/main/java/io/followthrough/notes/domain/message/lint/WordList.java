package io.followthrough.notes.domain.message.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that rules compare with: resources beside this class, each of which says what it is. */
final class WordList {

    private static final String COMMENT = "#";

    private WordList() {}

    /** The words, folded ({@link Folding}). */
    static Set<String> folded(String name) {
        return asWritten(name).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words as they stand in the file, in its order.
     *
     * @throws IllegalStateException when there is no such file, or no word in it
     */
    static List<String> asWritten(String name) {
        List<String> words = text(name)
                .lines()
                .filter(line -> !line.startsWith(COMMENT))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw new IllegalStateException("the word list " + name + " is empty");
        }
        return words;
    }

    private static String text(String name) {
        try (InputStream file = WordList.class.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("there is no word list " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
