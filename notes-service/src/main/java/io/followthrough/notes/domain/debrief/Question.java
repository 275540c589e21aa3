package io.followthrough.notes.domain.debrief;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A question the candidate was asked, the answer given and whether it was hard (R6). */
public record Question(
        String asked,
        @Nullable String answered,
        boolean hard,
        @Nullable String theme) {

    /** This question, every text of it as {@code redaction} leaves it. */
    Question redacted(UnaryOperator<String> redaction) {
        return new Question(
                redaction.apply(asked),
                answered == null ? null : redaction.apply(answered),
                hard,
                theme == null ? null : redaction.apply(theme));
    }
}
