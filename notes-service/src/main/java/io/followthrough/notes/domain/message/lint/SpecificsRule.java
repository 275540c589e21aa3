package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** R13: it cites something specific from that interview, as the notes tell it; private life is not that. */
final class SpecificsRule {

    static final String CODE = "R13";

    private SpecificsRule() {}

    static List<Finding> of(NoteText note, LintContext context) {
        CitedWords cited = CitedWords.of(note, context);
        if (professional(context.notes()).anyMatch(cited::contains)) {
            return List.of();
        }
        return List.of(new Finding(CODE, Finding.Severity.WARNING, message(context.notes(), cited), null));
    }

    private static String message(DebriefContent notes, CitedWords cited) {
        if (of(notes, SpecificsRule::isPrivate).anyMatch(cited::contains)) {
            return "Its one personal touch is private life: cite something from the interview.";
        }
        return professional(notes).findAny().isEmpty()
                ? "The notes hold nothing specific from this interview: add something that was discussed."
                : "It cites nothing specific from the interview: take something from the notes.";
    }

    private static Stream<String> professional(DebriefContent notes) {
        Stream<String> questions = notes.questions().stream().flatMap(SpecificsRule::words);
        Stream<String> observed = of(notes, observation -> !isPrivate(observation));
        return Stream.of(questions, observed, notes.lessons().stream()).flatMap(one -> one);
    }

    private static Stream<String> words(Question question) {
        return Stream.of(question.asked(), question.answered(), question.theme())
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> of(DebriefContent notes, Predicate<Observation> which) {
        return notes.observations().stream().filter(which).map(Observation::text);
    }

    private static boolean isPrivate(Observation observation) {
        return observation.kind() == Observation.Kind.PERSONAL_INTEREST;
    }
}
