package io.followthrough.notes.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the candidate weighs a job (R22).
 *
 * @param valuesFit how well it fits the candidate's values, 1 to 5, or null
 */
public record Evaluation(List<Flag> flags, @Nullable Integer valuesFit, List<InsiderTalk> insiderTalks) {

    public static final Evaluation EMPTY = new Evaluation(List.of(), null, List.of());

    /** For or against the job. */
    public enum Colour {
        GREEN,
        RED
    }

    /**
     * Something that speaks for or against the job.
     *
     * @param raisedBy what raised it, or null
     */
    public record Flag(Colour colour, String text, @Nullable String raisedBy) {

        Flag redacted(UnaryOperator<String> redaction) {
            return new Flag(colour, redaction.apply(text), raisedBy == null ? null : redaction.apply(raisedBy));
        }
    }

    /**
     * A talk with somebody who works there.
     *
     * @param with who it was, in the candidate's words
     * @param heldOn the local date, or null
     * @param text what was learned, or null
     */
    public record InsiderTalk(
            String with,
            @Nullable LocalDate heldOn,
            @Nullable String text) {

        InsiderTalk redacted(UnaryOperator<String> redaction) {
            return new InsiderTalk(redaction.apply(with), heldOn, text == null ? null : redaction.apply(text));
        }
    }

    public Evaluation {
        flags = List.copyOf(flags);
        insiderTalks = List.copyOf(insiderTalks);
    }

    /** What is left when all its texts are redacted. */
    public Evaluation redacted(UnaryOperator<String> redaction) {
        return new Evaluation(
                flags.stream().map(flag -> flag.redacted(redaction)).toList(),
                valuesFit,
                insiderTalks.stream().map(talk -> talk.redacted(redaction)).toList());
    }

    /** Everything that is written here: weighing a job is private altogether. */
    public List<String> privateNotes() {
        return Stream.concat(
                        flags.stream().flatMap(flag -> Stream.of(flag.text(), flag.raisedBy())),
                        insiderTalks.stream().map(InsiderTalk::text))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** How many flags have this colour. */
    public int count(Colour colour) {
        return (int) flags.stream().filter(flag -> flag.colour() == colour).count();
    }
}
