package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Finding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** R14: follow-up questions are welcome, a questionnaire is not. */
final class QuestionsRule {

    /** Question marks that end something; one inside an address does not. */
    private static final Pattern QUESTION = Pattern.compile("\\?+(?![\\p{L}\\p{N}&=/])|[？؟]+");

    private QuestionsRule() {}

    static List<Finding> of(NoteText note) {
        List<MatchResult> questions = QUESTION.matcher(note.text()).results().toList();
        if (questions.size() <= LintLimits.MOST_QUESTIONS) {
            return List.of();
        }
        MatchResult first = questions.get(LintLimits.MOST_QUESTIONS);
        String message = "It asks " + questions.size() + " questions; up to " + LintLimits.MOST_QUESTIONS
                + " are easy to answer.";
        return List.of(new Finding(
                "R14", Finding.Severity.WARNING, message, note.at(first.start(), first.end() - first.start())));
    }
}
