package io.followthrough.notes.domain.message.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The longest run of words, three at least, that a body has in common with another text from one place of each on.
 *
 * @param from index of its first word in the body
 * @param whole whether it is all of the other text
 */
record SharedRun(int from, int length, boolean whole) {

    private static final int SHORTEST = 3;

    int to() {
        return from + length;
    }

    /** A body, its words by threes, so that many texts can be held against it. */
    static final class Index {

        private final List<PlainWord> body;
        private final Set<String> words;
        private final Map<List<String>, List<Integer>> threes = new HashMap<>();

        Index(List<PlainWord> body) {
            this.body = body;
            this.words = body.stream().map(PlainWord::folded).collect(Collectors.toSet());
            for (int at = 0; at + SHORTEST <= body.size(); at++) {
                threes.computeIfAbsent(three(body, at), none -> new ArrayList<>())
                        .add(at);
            }
        }

        /** What the body shares with the text. */
        List<SharedRun> with(List<PlainWord> text) {
            List<SharedRun> runs = new ArrayList<>();
            for (int at = 0; at + SHORTEST <= text.size(); at++) {
                if (!words.contains(text.get(at).folded())) {
                    continue;
                }
                for (int from : threes.getOrDefault(three(text, at), List.of())) {
                    if (begins(text, at, from)) {
                        int length = length(text, at, from);
                        runs.add(new SharedRun(from, length, length == text.size()));
                    }
                }
            }
            return runs;
        }

        /** A run is found once: where the words before it differ. */
        private boolean begins(List<PlainWord> text, int at, int from) {
            return at == 0 || from == 0 || !isSame(text.get(at - 1), body.get(from - 1));
        }

        private int length(List<PlainWord> text, int at, int from) {
            int length = SHORTEST;
            while (at + length < text.size()
                    && from + length < body.size()
                    && isSame(text.get(at + length), body.get(from + length))) {
                length++;
            }
            return length;
        }

        private static boolean isSame(PlainWord one, PlainWord other) {
            return one.folded().equals(other.folded());
        }

        private static List<String> three(List<PlainWord> words, int at) {
            return List.of(
                    words.get(at).folded(),
                    words.get(at + 1).folded(),
                    words.get(at + 2).folded());
        }
    }
}
