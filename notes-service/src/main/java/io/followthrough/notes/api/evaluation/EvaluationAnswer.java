package io.followthrough.notes.api.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.notes.application.evaluation.EvaluationOfOpportunity;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
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
@Schema(examples = EvaluationExamples.EVALUATION)
public record EvaluationAnswer(
        UUID opportunityId,
        String candidateId,
        String employer,
        String role,
        @Nullable LocalDate decisionDate,
        @JsonUnwrapped Evaluation evaluation,
        int greenFlags,
        int redFlags,
        @Nullable Instant evaluatedAt) {

    public static EvaluationAnswer of(EvaluationOfOpportunity of) {
        KnownOpportunity opportunity = of.opportunity();
        Evaluation evaluation = of.written().evaluation();
        return new EvaluationAnswer(
                opportunity.id(),
                opportunity.candidateId(),
                opportunity.employer(),
                opportunity.role(),
                opportunity.decisionDate(),
                evaluation,
                evaluation.count(Evaluation.Colour.GREEN),
                evaluation.count(Evaluation.Colour.RED),
                of.written().evaluatedAt());
    }
}
