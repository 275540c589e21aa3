package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Panels compare their notes: one text with another name on it, or one quotation for all, does not thank anybody in particular. A
 * second follow-up that says what the first one said gives no reason.
 */
public final class LikenessRule {

    static final String CODE = "ALIKE";

    /** A quotation of three words or more is told from chance. */
    private static final int SHORTEST_QUOTATION = 3;

    private LikenessRule() {}

    static List<Finding> of(NoteText note, LintContext context) {
        Set<String> shingles = shingles(note.text());
        List<List<String>> quoted = context.secrets().quotable().stream()
                .map(Words::comparable)
                .filter(words -> isQuoted(words, note.text()))
                .toList();
        return context.otherNotes().stream()
                .flatMap(other -> finding(shingles, quoted, other, context.kind()).stream())
                .toList();
    }

    private static Optional<Finding> finding(
            Set<String> shingles, List<List<String>> quoted, LintContext.OtherNote other, Message.Kind kind) {
        double likeness = likeness(shingles, shingles(other.body()));
        String where = "message " + other.messageId()
                + (kind == Message.Kind.FOLLOW_UP ? ", sent before." : " to the same panel: they compare.");
        if (likeness >= LintLimits.TOO_ALIKE) {
            return Optional.of(
                    finding(String.format(Locale.ROOT, "%d %% of its wording is also in ", Math.round(likeness * 100))
                            + where));
        }
        return quoted.stream().anyMatch(words -> isQuoted(words, other.body()))
                ? Optional.of(finding("What it quotes is also in " + where))
                : Optional.empty();
    }

    private static boolean isQuoted(List<String> words, String body) {
        return words.size() >= SHORTEST_QUOTATION && Collections.indexOfSubList(Words.comparable(body), words) >= 0;
    }

    /** The share of word sequences that both texts have: 0 for nothing in common, 1 for the same words. */
    public static double likeness(String one, String other) {
        return likeness(shingles(one), shingles(other));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> shingles(String text) {
        List<String> words = Words.comparable(text);
        Set<String> shingles = new HashSet<>();
        int size = Math.min(LintLimits.SHINGLE, words.size());
        for (int at = 0; size > 0 && at + size <= words.size(); at++) {
            shingles.add(String.join(" ", words.subList(at, at + size)));
        }
        return shingles;
    }

    private static Finding finding(String message) {
        return new Finding(CODE, Finding.Severity.WARNING, message, null);
    }
}
