package io.followthrough.notes.api.debrief;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A debrief as the candidate writes it; every part may be left out. */
@Schema(examples = DebriefExamples.DEBRIEF_WRITTEN)
record DebriefRequest(
        @Min(1) @Max(5) @Nullable Integer selfRating,
        @Size(max = 100) @ManyLines @Nullable List<@NotBlank @Size(max = 2000) String> wentWell,
        @Size(max = 100) @ManyLines @Nullable List<@NotBlank @Size(max = 2000) String> wentBadly,
        @Size(max = 100) @ManyLines @Nullable List<@NotBlank @Size(max = 2000) String> doDifferently,
        @Size(max = 100) @ManyLines @Nullable List<@NotBlank @Size(max = 2000) String> lessons,
        @Size(max = 100) @Nullable List<@Valid @NotNull QuestionRequest> questions,
        @Size(max = 100) @Nullable List<@Valid @NotNull ObservationRequest> observations) {

    /** A question asked in the interview. */
    record QuestionRequest(
            @NotBlank @Size(max = 2000) @ManyLines String asked,
            @Size(max = 8000) @ManyLines @Nullable String answered,
            boolean hard,
            @Size(max = 200) @Nullable String theme) {

        static QuestionRequest of(Question question) {
            return new QuestionRequest(question.asked(), question.answered(), question.hard(), question.theme());
        }

        Question toQuestion() {
            return new Question(asked, answered, hard, theme);
        }
    }

    /** Something noticed. */
    record ObservationRequest(
            @NotNull Observation.Kind kind,
            @NotBlank @Size(max = 2000) @ManyLines String text,
            @Nullable UUID interviewerId,
            @Nullable Boolean quotable) {

        static ObservationRequest of(Observation observation) {
            return new ObservationRequest(
                    observation.kind(), observation.text(), observation.interviewerId(), observation.quotable());
        }

        /** @throws ProblemException 422 (R13) for private life that is to be quoted */
        Observation toObservation() {
            boolean quoted = Boolean.TRUE.equals(quotable);
            if (quoted && kind == Observation.Kind.PERSONAL_INTEREST) {
                throw ProblemException.brokenRule(
                        "R13", "observations", "Private life is not quoted: take something from the interview.");
            }
            return new Observation(kind, text, interviewerId, quoted);
        }
    }

    /** The request that would write what stands. */
    static DebriefRequest of(DebriefContent content) {
        return new DebriefRequest(
                content.selfRating(),
                content.wentWell(),
                content.wentBadly(),
                content.doDifferently(),
                content.lessons(),
                content.questions().stream().map(QuestionRequest::of).toList(),
                content.observations().stream().map(ObservationRequest::of).toList());
    }

    DebriefContent toContent() {
        return new DebriefContent(
                selfRating,
                orEmpty(wentWell),
                orEmpty(wentBadly),
                orEmpty(doDifferently),
                orEmpty(lessons),
                orEmpty(questions).stream().map(QuestionRequest::toQuestion).toList(),
                orEmpty(observations).stream()
                        .map(ObservationRequest::toObservation)
                        .toList());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
