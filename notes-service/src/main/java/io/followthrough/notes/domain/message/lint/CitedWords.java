package io.followthrough.notes.domain.message.lint;

import java.util.List;
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
    private final Set<String> everywhere;

    private CitedWords(Set<String> cited, Set<String> everywhere) {
        this.cited = cited;
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

    boolean contains(String remembered) {
        List<Weighed> telling = weighed(remembered);
        int all = telling.stream().mapToInt(Weighed::weight).sum();
        int found = telling.stream()
                .filter(word -> cited.stream().anyMatch(one -> isSame(one, word.folded())))
                .mapToInt(Weighed::weight)
                .sum();
        return all > 0 && found >= Math.min(ENOUGH, all);
    }

    private record Weighed(String folded, int weight) {}

    private List<Weighed> weighed(String remembered) {
        Set<String> names = namesOfThings(remembered);
        return Words.comparable(remembered).stream()
                .distinct()
                .filter(word -> tells(word, everywhere))
                .map(word -> new Weighed(word, names.contains(word) ? ENOUGH : 1))
                .toList();
    }

    /** Capitalised although no sentence begins there; in German every noun is, which still tells more than a verb. */
    private static Set<String> namesOfThings(String remembered) {
        return new NoteText(remembered)
                .sentences().stream()
                        .flatMap(sentence -> Words.of(sentence).stream().skip(1))
                        .filter(Word::isCapitalised)
                        .map(Word::folded)
                        .collect(Collectors.toSet());
    }

    private static boolean tells(String word, Set<String> everywhere) {
        boolean longEnough = word.length() >= SHORTEST || Scripts.isUnspaced(word.codePointAt(0));
        return longEnough && !CommonWords.has(word) && !everywhere.contains(word);
    }

    private static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= STEM && one.length() - shared <= LONGEST_ENDING && other.length() - shared <= LONGEST_ENDING;
    }
}
