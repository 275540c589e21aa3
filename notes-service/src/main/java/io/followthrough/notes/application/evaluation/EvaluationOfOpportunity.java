package io.followthrough.notes.application.evaluation;

import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.evaluation.Evaluations;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job and how the candidate weighs it.
 *
 * @param evaluatedAt when that was last changed, or null before the first write with content
 */
public record EvaluationOfOpportunity(
        KnownOpportunity opportunity,
        Evaluation evaluation,
        long version,
        @Nullable Instant evaluatedAt) {

    static EvaluationOfOpportunity of(KnownOpportunity opportunity, Evaluations.Stored stored) {
        return new EvaluationOfOpportunity(opportunity, stored.evaluation(), stored.version(), stored.evaluatedAt());
    }
}
