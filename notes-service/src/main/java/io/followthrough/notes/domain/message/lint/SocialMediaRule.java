package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** R20: nothing about the interview is posted. R21: professional networks only. */
final class SocialMediaRule {

    private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\p{N}&/])#\\p{L}[\\p{L}\\p{N}_]{1,99}");
    private static final Pattern PRIVATE_NETWORK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:facebook\\.com|fb\\.com|fb\\.me|m\\.me|instagram\\.com)(?![\\p{L}\\p{N}.-])",
            Pattern.CASE_INSENSITIVE);

    private SocialMediaRule() {}

    static List<Finding> of(NoteText note, Message.Kind kind) {
        List<Finding> findings = new ArrayList<>();
        if (kind == Message.Kind.CONNECT) {
            find(
                    HASHTAG,
                    note,
                    "R20",
                    "A hashtag makes this a post: say nothing in public about the interview.",
                    findings);
        }
        find(PRIVATE_NETWORK, note, "R21", "Connect on a professional network, not on a private one.", findings);
        return findings;
    }

    private static void find(Pattern what, NoteText note, String rule, String message, List<Finding> findings) {
        what.matcher(note.text())
                .results()
                .findFirst()
                .map(found -> new Finding(rule, Finding.Severity.WARNING, message, place(note, found)))
                .ifPresent(findings::add);
    }

    private static Finding.Place place(NoteText note, MatchResult found) {
        return note.at(found.start(), found.end() - found.start());
    }
}
