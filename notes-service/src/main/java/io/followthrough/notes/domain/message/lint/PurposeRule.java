package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.List;
import java.util.Set;

/** Each kind of message does what it is for: R17 thanks the referrer, R23 warns the reference, R30 asks where it stands. */
final class PurposeRule {

    private PurposeRule() {}

    static List<Finding> thanksTheReferrer(NoteText note) {
        return unless(note, Stems.THANKS, "R17", "It does not thank for the help.");
    }

    static List<Finding> warnsTheReference(NoteText note) {
        return unless(note, Stems.CALL, "R23", "It does not say that a call may come.");
    }

    /** R23: a reference is told what to highlight. */
    static List<Finding> highlights(LintContext context) {
        return context.form().lacksHighlight()
                ? List.of(new Finding(
                        "R23",
                        Finding.Severity.WARNING,
                        "Nothing says what to highlight: give it with the message.",
                        null))
                : List.of();
    }

    static List<Finding> asksForTheStatus(NoteText note) {
        return unless(note, Stems.STATUS, "R30", "It does not ask where things stand.");
    }

    /** R16: thanks are owed after a decision too, and ask for none any more. */
    static List<Finding> asksNoDecision(NoteText note) {
        return note.questions().stream()
                .filter(question -> Words.hasStem(question, Stems.STATUS))
                .findFirst()
                .map(question -> new Finding(
                        "R16",
                        Finding.Severity.WARNING,
                        "It asks how they decide, and that is decided: thank, and leave the door open.",
                        null))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Finding> unless(NoteText note, Set<String> stems, String rule, String message) {
        return Words.hasStem(note.text(), stems)
                ? List.of()
                : List.of(new Finding(rule, Finding.Severity.WARNING, message, null));
    }
}
