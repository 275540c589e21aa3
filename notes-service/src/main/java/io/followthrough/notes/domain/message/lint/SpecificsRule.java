package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** R13, R30: it cites something specific from that interview, as the notes tell it; private life is not that. */
final class SpecificsRule {

    private SpecificsRule() {}

    static List<Finding> of(NoteText note, LintContext context) {
        CitedWords cited = CitedWords.of(note, context);
        if (professional(context.notes()).anyMatch(cited::contains)) {
            return List.of();
        }
        String code = context.kind() == Message.Kind.FOLLOW_UP ? "R30" : "R13";
        String message = message(context.notes(), cited);
        return List.of(new Finding(code, Finding.Severity.WARNING, message, null));
    }

    /** R28: what one of those before it has cited is no reason to write again. */
    static boolean addsSomething(NoteText note, LintContext context) {
        CitedWords cited = CitedWords.of(note, context);
        List<CitedWords> before = context.otherNotes().stream()
                .map(other -> CitedWords.of(new NoteText(other.body()), context))
                .toList();
        return professional(context.notes())
                .filter(cited::contains)
                .anyMatch(noted -> before.stream().noneMatch(one -> one.contains(noted)));
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
