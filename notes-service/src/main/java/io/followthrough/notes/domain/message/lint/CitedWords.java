package io.followthrough.notes.domain.message.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The telling words of a body. A note is cited when two of its telling words are there, or one that is a name of
 * something ("Kafka"), or the only one it has; endings may differ.
 */
final class CitedWords {

    private static final int ENOUGH = 2;
    private static final int SHORTEST = 3;
    private static final int STEM = 5;
    private static final int LONGEST_ENDING = 4;

    private final Set<String> cited;
    private final Map<String, List<String>> byStem;
    private final Set<String> everywhere;

    private CitedWords(Set<String> cited, Set<String> everywhere) {
        this.cited = cited;
        this.byStem = cited.stream()
                .filter(word -> word.length() >= STEM)
                .collect(Collectors.groupingBy(word -> word.substring(0, STEM)));
        this.everywhere = everywhere;
    }

    /** What is said of every interview for the job, the names of the people, the employer and the role, tells nothing. */
    static CitedWords of(NoteText note, LintContext context) {
        Stream<String> names = Stream.of(
                        Stream.ofNullable(context.addressee().name()),
                        context.addressee().panel().stream(),
                        Stream.of(
                                context.position().employer(),
                                context.position().role()))
                .flatMap(one -> one);
        Set<String> everywhere =
                names.flatMap(name -> Words.comparable(name).stream()).collect(Collectors.toSet());
        Set<String> cited = Words.comparable(note.text()).stream()
                .filter(word -> tells(word, everywhere))
                .collect(Collectors.toSet());
        return new CitedWords(cited, everywhere);
    }

    /** Of most notes nothing is cited, which is soon told. */
    boolean contains(String remembered) {
        List<String> words = Words.comparable(remembered);
        if (words.stream().noneMatch(this::isCited)) {
            return false;
        }
        List<String> telling = words.stream()
                .distinct()
                .filter(word -> tells(word, everywhere))
                .toList();
        List<String> found = telling.stream().filter(this::isCited).toList();
        if (found.isEmpty()) {
            return false;
        }
        Set<String> names = namesOfThings(remembered);
        return weight(found, names) >= Math.min(ENOUGH, weight(telling, names));
    }

    private static int weight(List<String> words, Set<String> names) {
        return words.stream()
                .mapToInt(word -> names.contains(word) ? ENOUGH : 1)
                .sum();
    }

    private boolean isCited(String word) {
        return cited.contains(word)
                || (word.length() >= STEM
                        && byStem.getOrDefault(word.substring(0, STEM), List.of()).stream()
                                .anyMatch(one -> differInEnding(one, word)));
    }

    /** Capitalised although no sentence begins there; in German every noun is, which still tells more than a verb. */
    private static Set<String> namesOfThings(String remembered) {
        return NoteText.sentencesOf(remembered).stream()
                .flatMap(sentence -> Words.of(sentence).stream().skip(1))
                .filter(Word::isCapitalised)
                .map(Word::folded)
                .collect(Collectors.toSet());
    }

    private static boolean tells(String word, Set<String> everywhere) {
        boolean longEnough = word.length() >= SHORTEST || Scripts.isUnspaced(word.codePointAt(0));
        return longEnough && !CommonWords.has(word) && !everywhere.contains(word);
    }

    private static boolean differInEnding(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return one.length() - shared <= LONGEST_ENDING && other.length() - shared <= LONGEST_ENDING;
    }
}
