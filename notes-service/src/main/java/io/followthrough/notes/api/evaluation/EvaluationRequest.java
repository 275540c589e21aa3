package io.followthrough.notes.api.evaluation;

import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the candidate weighs a job; every part may be left out. */
@Schema(examples = EvaluationExamples.EVALUATION_WRITTEN)
record EvaluationRequest(
        @Size(max = 100) @Nullable List<@Valid @NotNull FlagRequest> flags,
        @Min(1) @Max(5) @Nullable Integer valuesFit,
        @Size(max = 100) @Nullable List<@Valid @NotNull InsiderTalkRequest> insiderTalks) {

    /** Something that speaks for or against the job, and what raised it. */
    record FlagRequest(
            @NotNull Evaluation.Colour colour,
            @NotBlank @Size(max = 2000) @ManyLines String text,
            @Size(max = 500) @ManyLines @Nullable String raisedBy) {

        Evaluation.Flag toFlag() {
            return new Evaluation.Flag(colour, text, raisedBy);
        }
    }

    /** A talk with somebody who works there. */
    record InsiderTalkRequest(
            @NotBlank @Size(max = 200) String with,
            @Nullable LocalDate heldOn,
            @Size(max = 2000) @ManyLines @Nullable String text) {

        Evaluation.InsiderTalk toTalk() {
            return new Evaluation.InsiderTalk(with, heldOn, text);
        }
    }

    Evaluation toEvaluation() {
        return new Evaluation(
                flags == null
                        ? List.of()
                        : flags.stream().map(FlagRequest::toFlag).toList(),
                valuesFit,
                insiderTalks == null
                        ? List.of()
                        : insiderTalks.stream().map(InsiderTalkRequest::toTalk).toList());
    }
}
