package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Panels compare their notes: one text with another name on it does not thank anybody in particular. */
public final class LikenessRule {

    static final String CODE = "ALIKE";

    private LikenessRule() {}

    static List<Finding> of(NoteText note, List<LintContext.OtherNote> others) {
        Set<String> shingles = shingles(note.text());
        return others.stream()
                .filter(other -> likeness(shingles, shingles(other.body())) >= LintLimits.TOO_ALIKE)
                .map(other -> finding(other, likeness(shingles, shingles(other.body()))))
                .toList();
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

    private static Finding finding(LintContext.OtherNote other, double likeness) {
        String message = String.format(
                Locale.ROOT,
                "%d %% of its wording is also in message %s to the same panel: they compare.",
                Math.round(likeness * 100),
                other.messageId());
        return new Finding(CODE, Finding.Severity.WARNING, message, null);
    }
}
