package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the candidate wrote for itself does not stand in a message. A body repeats a private note when it has six words in a row
 * in common with it, or twelve letters of a script without spaces, or all of a note of three words or more. Names of people, the
 * employer and the role do not count, nor what a quotable note says as well. It compares words, no meanings: a paraphrase is
 * out of its reach, and so is a note of one or two words.
 */
final class PrivateNoteRule {

    static final String CODE = "PRIVATE_NOTE";

    /** Six words, or twelve letters ({@link PlainWord#weight}). */
    private static final int ENOUGH = 12;

    /** Three words, or six letters. */
    private static final int ENOUGH_OF_WHOLE = 6;

    private static final String MESSAGE =
            "It repeats a note that you wrote for yourself: say it in other words, or make the note quotable.";

    private final NoteText note;
    private final List<PlainWord> body;
    private final SharedRun.Index index;
    private final BitSet uncounted = new BitSet();

    private PrivateNoteRule(NoteText note, LintContext context) {
        this.note = note;
        this.body = PlainWord.of(note.text());
        this.index = new SharedRun.Index(body);
        Stream.of(context.position().employer(), context.position().role()).forEach(this::discountName);
        context.people().forEach(this::discountPerson);
        context.secrets().quotable().forEach(this::discountQuotable);
    }

    static List<Finding> of(NoteText note, LintContext context) {
        if (context.secrets().notes().isEmpty()) {
            return List.of();
        }
        PrivateNoteRule rule = new PrivateNoteRule(note, context);
        BitSet repeated = new BitSet();
        context.secrets().notes().forEach(secret -> rule.mark(secret, repeated));
        return rule.findings(repeated);
    }

    private void mark(String secret, BitSet repeated) {
        List<PlainWord> words = PlainWord.of(secret);
        boolean ofWords = words.stream().noneMatch(PlainWord::letter);
        index.with(words).stream()
                .filter(run -> {
                    int weight = weight(run, uncounted);
                    return weight >= ENOUGH || (run.whole() && ofWords && weight >= ENOUGH_OF_WHOLE);
                })
                .forEach(run -> repeated.set(run.from(), run.to()));
    }

    private int weight(SharedRun run, BitSet without) {
        return IntStream.range(run.from(), run.to())
                .filter(at -> !without.get(at))
                .map(at -> body.get(at).weight())
                .sum();
    }

    private List<Finding> findings(BitSet repeated) {
        List<Finding> findings = new ArrayList<>();
        for (int from = repeated.nextSetBit(0); from >= 0; from = repeated.nextSetBit(repeated.nextClearBit(from))) {
            int start = body.get(from).start();
            int end = body.get(repeated.nextClearBit(from) - 1).end();
            findings.add(new Finding(CODE, Finding.Severity.ERROR, MESSAGE, note.at(start, end - start)));
        }
        return findings;
    }

    /** Three words or six letters in a row of it, or all of it. */
    private void discountQuotable(String quotable) {
        List<PlainWord> words = PlainWord.of(quotable);
        index.with(words).stream()
                .filter(run -> weight(run, new BitSet()) >= ENOUGH_OF_WHOLE)
                .forEach(run -> uncounted.set(run.from(), run.to()));
        discount(words);
    }

    private void discountName(String name) {
        discount(PlainWord.of(name));
    }

    /** The whole name, and each word of it where it is written as a name. */
    private void discountPerson(String name) {
        List<PlainWord> words = PlainWord.of(name);
        discount(words);
        for (PlainWord word : words) {
            for (int at = 0; at < body.size(); at++) {
                if (!word.letter() && body.get(at).folded().equals(word.folded()) && isNamed(body.get(at))) {
                    uncounted.set(at);
                }
            }
        }
    }

    private boolean isNamed(PlainWord word) {
        int first = note.text().codePointAt(word.start());
        return Character.toLowerCase(first) != first || Character.toUpperCase(first) == first;
    }

    /** Wherever these words stand in a row, however few they are. */
    private void discount(List<PlainWord> words) {
        for (int from = 0; !words.isEmpty() && from + words.size() <= body.size(); from++) {
            int at = 0;
            while (at < words.size()
                    && words.get(at).folded().equals(body.get(from + at).folded())) {
                at++;
            }
            if (at == words.size()) {
                uncounted.set(from, from + at);
            }
        }
    }
}
