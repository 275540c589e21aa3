package io.followthrough.notes.domain.message.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a message begins: "Dear Dr. Chen," or a bare "Lin,".
 *
 * @param groups the names in it, one group for each person; none for "Dear all,"
 * @param first word of the greeting
 * @param last word of the greeting
 */
record Greeting(List<List<Word>> groups, Word first, Word last) {

    private static final Set<String> SALUTATIONS = WordList.folded("salutations");
    private static final Set<String> AND = WordList.folded("and");
    private static final Set<String> SENTENCE_STARTS = WordList.folded("sentence-starts");

    /** Above the greeting of a pasted e-mail stands what it is about. */
    private static final Set<String> SUBJECTS = WordList.folded("subjects");

    private static final String STOPS = ",;:!?\u2014\u2013\uff0c\u3001\uff1a\uff01\u3002\n\r";

    /**
     * The greeting of a text.
     *
     * @param isKnown tells the words of the names of those who were there
     */
    static Optional<Greeting> of(NoteText note, Predicate<Word> isKnown) {
        List<Word> line = firstLine(note);
        int at = salutations(line, isKnown);
        List<List<Word>> groups = groups(note, line.subList(at, line.size()), isKnown);
        if (groups.isEmpty() && at == 1 && isKnown.test(line.get(0))) {
            at = 0; // the one salutation is a known name: Cara herself, not the Italian "dear"
            groups = groups(note, line, isKnown);
        }
        if (at == 0 && groups.stream().flatMap(List::stream).noneMatch(isKnown)) {
            return Optional.empty();
        }
        return Optional.of(spanning(line, at, groups));
    }

    private static Greeting spanning(List<Word> line, int salutations, List<List<Word>> groups) {
        List<Word> named = groups.stream().flatMap(List::stream).toList();
        Word last = named.isEmpty() ? line.get(salutations - 1) : named.get(named.size() - 1);
        return new Greeting(groups, line.get(0), last);
    }

    private static int salutations(List<Word> line, Predicate<Word> isKnown) {
        int at = 0;
        while (at < line.size() && isSalutation(line.get(at), at, isKnown)) {
            at++;
        }
        return at;
    }

    private static boolean isSalutation(Word word, int at, Predicate<Word> isKnown) {
        return SALUTATIONS.contains(word.folded()) && (at == 0 || !isKnown.test(word));
    }

    private static List<Word> firstLine(NoteText note) {
        List<Word> line = line(note, note.words());
        return !line.isEmpty() && isSubject(note, line.get(0))
                ? line(note, note.words().subList(line.size(), note.words().size()))
                : line;
    }

    private static boolean isSubject(NoteText note, Word first) {
        boolean colon = note.text().startsWith(":", first.end()) || note.text().startsWith("\uff1a", first.end());
        return colon && SUBJECTS.contains(first.folded());
    }

    private static List<Word> line(NoteText note, List<Word> words) {
        int end = words.isEmpty() ? -1 : note.text().indexOf('\n', words.get(0).start());
        return words.stream().takeWhile(word -> end < 0 || word.start() < end).toList();
    }

    /** The names up to the end of the greeting: several when an "and" stands between them. */
    private static List<List<Word>> groups(NoteText note, List<Word> words, Predicate<Word> isKnown) {
        List<List<Word>> groups = new ArrayList<>();
        List<Word> group = new ArrayList<>();
        Word before = null;
        for (Word word : words) {
            if ((before != null && isStop(note, before, word)) || !isNameLike(word, isKnown)) {
                break;
            }
            if (before != null && isAnd(note, before, word, isKnown)) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            if (!AND.contains(word.folded()) || isKnown.test(word)) {
                group.add(word);
            }
            before = word;
        }
        groups.add(List.copyOf(group));
        return groups.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static boolean isAnd(NoteText note, Word before, Word word, Predicate<Word> isKnown) {
        String between = note.text().substring(before.end(), word.start());
        boolean sign = between.indexOf('&') >= 0 || between.indexOf('/') >= 0 || between.indexOf('+') >= 0;
        return sign || (AND.contains(word.folded()) && !isKnown.test(word));
    }

    private static boolean isStop(NoteText note, Word before, Word word) {
        String between = note.text().substring(before.end(), word.start());
        boolean sentenceEnds = between.startsWith(".")
                && !NamePart.isTitle(before)
                && before.text().length() > 1;
        return sentenceEnds || between.chars().anyMatch(one -> STOPS.indexOf(one) >= 0);
    }

    private static boolean isNameLike(Word word, Predicate<Word> isKnown) {
        if (isKnown.test(word) || AND.contains(word.folded())) {
            return true;
        }
        boolean neutral = NamePart.of(word).isNeutral();
        return neutral || ((word.isCapitalised() || word.isCaseless()) && !SENTENCE_STARTS.contains(word.folded()));
    }
}
