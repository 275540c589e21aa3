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
        if (context.otherNotes().isEmpty()) {
            return List.of();
        }
        List<String> words = Words.comparable(note.text());
        List<List<String>> quoted = context.secrets().quotable().stream()
                .map(Words::comparable)
                .filter(quotable -> isQuoted(quotable, words))
                .toList();
        return context.otherNotes().stream()
                .flatMap(other -> finding(words, quoted, other, context.kind()).stream())
                .toList();
    }

    private static Optional<Finding> finding(
            List<String> words, List<List<String>> quoted, LintContext.OtherNote other, Message.Kind kind) {
        List<String> others = Words.comparable(other.body());
        double likeness = likeness(words, others);
        String where = "message " + other.messageId()
                + (kind == Message.Kind.FOLLOW_UP ? ", sent before." : " to the same panel: they compare.");
        if (likeness >= LintLimits.TOO_ALIKE) {
            return Optional.of(
                    finding(String.format(Locale.ROOT, "%d %% of its wording is also in ", Math.round(likeness * 100))
                            + where));
        }
        return quoted.stream().anyMatch(quotation -> isQuoted(quotation, others))
                ? Optional.of(finding("What it quotes is also in " + where))
                : Optional.empty();
    }

    private static boolean isQuoted(List<String> quotation, List<String> words) {
        return quotation.size() >= SHORTEST_QUOTATION && Collections.indexOfSubList(words, quotation) >= 0;
    }

    /** The share of word sequences that both texts have: 0 for nothing in common, 1 for the same words. */
    public static double likeness(String one, String other) {
        return likeness(Words.comparable(one), Words.comparable(other));
    }

    private static double likeness(List<String> one, List<String> other) {
        Set<String> all = shingles(one);
        Set<String> others = shingles(other);
        int sum = all.size() + others.size();
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) (sum - all.size()) / all.size();
    }

    private static Set<String> shingles(List<String> words) {
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
