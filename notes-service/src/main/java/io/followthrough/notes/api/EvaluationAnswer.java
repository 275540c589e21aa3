package io.followthrough.notes.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.notes.application.EvaluationOfOpportunity;
import io.followthrough.notes.domain.Evaluation;
import io.followthrough.notes.domain.KnownOpportunity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job and how the candidate weighs it.
 *
 * @param decisionDate by when the employer decides, when that is known
 * @param evaluatedAt absent while nothing was written
 */
@Schema(examples = NoteExamples.EVALUATION)
record EvaluationAnswer(
        UUID opportunityId,
        String candidateId,
        String employer,
        String role,
        @Nullable LocalDate decisionDate,
        @JsonUnwrapped Evaluation evaluation,
        int greenFlags,
        int redFlags,
        @Nullable Instant evaluatedAt) {

    static EvaluationAnswer of(EvaluationOfOpportunity of) {
        KnownOpportunity opportunity = of.opportunity();
        Evaluation evaluation = of.evaluation();
        return new EvaluationAnswer(
                opportunity.id(),
                opportunity.candidateId(),
                opportunity.employer(),
                opportunity.role(),
                opportunity.decisionDate(),
                evaluation,
                evaluation.count(Evaluation.Colour.GREEN),
                evaluation.count(Evaluation.Colour.RED),
                of.evaluatedAt());
    }
}
