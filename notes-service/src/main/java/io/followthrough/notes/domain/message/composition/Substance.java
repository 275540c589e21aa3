package io.followthrough.notes.domain.message.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the notes give to a draft, in the candidate's own words: what the candidate means to be said, and nothing else.
 *
 * @param discussed something to mention, with its full stop, or null
 * @param unsaid a point that the candidate did not get to make (R6), with its full stop, or null
 * @param concern what the employer doubts, with its full stop, or null
 * @param highlight what a reference is asked to speak about (R23), with its full stop, or null
 * @param questions that the candidate still has, each with its question mark
 * @param promises what the candidate promised to send
 */
public record Substance(
        @Nullable String discussed,
        @Nullable String unsaid,
        @Nullable String concern,
        @Nullable String highlight,
        List<String> questions,
        Promises promises) {

    static final Substance NOTHING = new Substance(null, null, null, null, List.of(), Promises.NONE);

    public Substance {
        questions = List.copyOf(questions);
    }

    /** What suits a message of this kind to its recipient. */
    static Substance of(Draft.Wanted wanted, MessageContext context) {
        Quotations quotations = Quotations.of(context);
        return switch (wanted.kind()) {
            case THANK_YOU ->
                new Substance(
                        quotations.discussedInPanel(),
                        quotations.unsaid(List.of()),
                        null,
                        null,
                        quotations.questions(List.of()),
                        Promises.NONE);
            case FOLLOW_UP -> followUp(quotations, context);
            case REFERENCE_BRIEF ->
                new Substance(
                        null, null, quotations.concern(), highlight(wanted.highlight()), List.of(), Promises.NONE);
            case REFERRER_THANKS, CONNECT -> NOTHING;
        };
    }

    private static Substance followUp(Quotations quotations, MessageContext context) {
        List<String> said = context.saidBefore();
        return new Substance(
                quotations.discussedSince(said, context.known().followUps().again()),
                quotations.unsaid(said),
                null,
                null,
                quotations.questions(said),
                Promises.of(context.known().sender().materials()));
    }

    private static @Nullable String highlight(@Nullable String given) {
        String statement = given == null ? "" : CitedText.statement(given);
        return statement.isEmpty() ? null : statement;
    }

    Substance withQuestions(int most) {
        return new Substance(
                discussed,
                unsaid,
                concern,
                highlight,
                questions.subList(0, Math.min(most, questions.size())),
                promises);
    }

    Substance withoutUnsaid() {
        return new Substance(discussed, null, concern, highlight, questions, promises);
    }

    Substance cut(int words) {
        return new Substance(
                CitedText.shorter(discussed, words),
                null,
                CitedText.shorter(concern, words),
                CitedText.shorter(highlight, words),
                List.of(),
                promises.cut(words));
    }

    /** Whether it says anything of that very interview (R13, R30). */
    boolean isSpecific() {
        return discussed != null || unsaid != null || !questions.isEmpty();
    }
}
