package io.followthrough.notes.application.evaluation;

import io.followthrough.notes.domain.evaluation.DatedEvaluation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.platform.store.Versioned;

/** A job and how the candidate weighs it. */
public record EvaluationOfOpportunity(KnownOpportunity opportunity, DatedEvaluation written, long version) {

    public static EvaluationOfOpportunity of(KnownOpportunity opportunity, Versioned<DatedEvaluation> evaluation) {
        return new EvaluationOfOpportunity(opportunity, evaluation.value(), evaluation.version());
    }
}
