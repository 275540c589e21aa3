package io.followthrough.notes.domain.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param evaluatedAt when it was last changed, or null before the first write with content */
public record DatedEvaluation(
        Evaluation evaluation, @Nullable Instant evaluatedAt) {

    public static final DatedEvaluation UNWRITTEN = new DatedEvaluation(Evaluation.EMPTY, null);
}
