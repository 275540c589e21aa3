package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** R14: it thanks for the time and, while nothing is decided, restates interest in the role and in the organisation. */
final class ThanksRule {

    private static final String CODE = "R14";
    private static final int TELLING = 3;

    private ThanksRule() {}

    static List<Finding> of(NoteText note, LintContext.Position position, boolean decided) {
        List<Finding> findings = new ArrayList<>();
        if (note.sentences().stream().noneMatch(ThanksRule::thanksForTheTime)) {
            findings.add(missing("It does not thank for the time."));
        }
        if (decided) {
            return findings;
        }
        List<String> interested = note.sentences().stream()
                .filter(sentence -> Words.hasStem(sentence, Stems.INTEREST))
                .toList();
        boolean role = mentions(interested, position.role(), Stems.ROLE);
        boolean organisation = mentions(interested, position.employer(), Stems.ORGANISATION);
        if (!role && !organisation) {
            findings.add(missing("It does not restate interest in the role and the organisation."));
        } else if (!role) {
            findings.add(missing("It restates interest in the organisation, not in the role."));
        } else if (!organisation) {
            findings.add(missing("It restates interest in the role, not in the organisation."));
        }
        return findings;
    }

    private static boolean thanksForTheTime(String sentence) {
        return Words.hasStem(sentence, Stems.THANKS) && Words.hasStem(sentence, Stems.TIME);
    }

    /** By its name, or as "the role" and "your company". */
    private static boolean mentions(List<String> sentences, String name, Set<String> stems) {
        List<String> named = Words.comparable(name).stream()
                .filter(word -> word.length() >= TELLING || Scripts.isUnspaced(word.codePointAt(0)))
                .toList();
        return sentences.stream()
                .anyMatch(sentence -> Words.hasStem(sentence, stems)
                        || Words.comparable(sentence).stream().anyMatch(named::contains));
    }

    private static Finding missing(String message) {
        return new Finding(CODE, Finding.Severity.WARNING, message, null);
    }
}
