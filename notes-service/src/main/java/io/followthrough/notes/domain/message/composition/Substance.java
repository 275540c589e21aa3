package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.hiring.PromisedMaterial;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the notes give to a draft, in the candidate's own words. Private life stays in the notes.
 *
 * @param discussed something specific from that interview, with its full stop, or null
 * @param unsaid a point that the candidate did not get to make (R6), with its full stop, or null
 * @param concern what the employer doubts, with its full stop, or null
 * @param questions that the candidate still has, each with its question mark
 * @param promises what the candidate promised to send
 */
public record Substance(
        @Nullable String discussed,
        @Nullable String unsaid,
        @Nullable String concern,
        List<String> questions,
        Promises promises) {

    public Substance {
        questions = List.copyOf(questions);
    }

    /** What suits the recipient best: notes on this very person first, then the panel's, shared out by seat. */
    static Substance of(DebriefContent notes, Recipient recipient, List<PromisedMaterial> materials) {
        return new Substance(
                discussed(notes, recipient),
                oneOf(texts(notes, Observation.Kind.UNSAID, suits(recipient), CitedText::statement), recipient.seat()),
                oneOf(texts(notes, Observation.Kind.CONCERN, all -> true, CitedText::statement), 0),
                questions(notes, recipient),
                Promises.of(materials));
    }

    Substance withQuestions(int most) {
        return new Substance(
                discussed, unsaid, concern, questions.subList(0, Math.min(most, questions.size())), promises);
    }

    Substance withoutUnsaid() {
        return new Substance(discussed, null, concern, questions, promises);
    }

    Substance cut(int words) {
        return new Substance(
                CitedText.shorter(discussed, words),
                null,
                CitedText.shorter(concern, words),
                List.of(),
                promises.cut(words));
    }

    private static @Nullable String discussed(DebriefContent notes, Recipient recipient) {
        List<String> own = stoodOut(notes, one -> isAbout(one, recipient));
        if (!own.isEmpty()) {
            return own.get(0);
        }
        Stream<String> asked = notes.questions().stream()
                .map(Substance::subject)
                .map(CitedText::statement)
                .filter(text -> !text.isEmpty());
        Stream<String> general = stoodOut(notes, one -> one.interviewerId() == null).stream();
        List<String> ofAll = Stream.concat(general, asked).toList();
        return oneOf(ofAll.isEmpty() ? stoodOut(notes, all -> true) : ofAll, recipient.seat());
    }

    private static String subject(Question question) {
        return question.theme() == null ? question.asked() : question.theme();
    }

    private static List<String> questions(DebriefContent notes, Recipient recipient) {
        Function<String, String> question = CitedText::question;
        Stream<String> own =
                texts(notes, Observation.Kind.FOLLOW_UP_QUESTION, one -> isAbout(one, recipient), question).stream();
        List<String> open =
                texts(notes, Observation.Kind.FOLLOW_UP_QUESTION, one -> one.interviewerId() == null, question);
        Stream<String> shared =
                Stream.concat(open.stream().skip(open.isEmpty() ? 0 : recipient.seat() % open.size()), open.stream());
        return Stream.concat(own, shared).distinct().toList();
    }

    private static List<String> stoodOut(DebriefContent notes, Predicate<Observation> which) {
        return texts(notes, Observation.Kind.STOOD_OUT, which, CitedText::statement);
    }

    private static List<String> texts(
            DebriefContent notes, Observation.Kind kind, Predicate<Observation> which, Function<String, String> cite) {
        return notes.observations().stream()
                .filter(observation -> observation.kind() == kind)
                .filter(which)
                .map(Observation::text)
                .map(cite)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Predicate<Observation> suits(Recipient recipient) {
        return observation -> observation.interviewerId() == null || isAbout(observation, recipient);
    }

    private static boolean isAbout(Observation observation, Recipient recipient) {
        return recipient.id() != null && recipient.id().equals(observation.interviewerId());
    }

    private static @Nullable String oneOf(List<String> texts, int seat) {
        return texts.isEmpty() ? null : texts.get(seat % texts.size());
    }
}
