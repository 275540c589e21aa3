package io.followthrough.notes.api.debrief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.notes.application.debrief.DebriefOfInterview;
import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.DebriefPart;
import io.followthrough.notes.domain.debrief.Freshness;
import io.followthrough.notes.domain.debrief.Recall;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.platform.unapplied.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A debrief with what it is worth (R5): completeness and recall score from 0 to 1, explained part by part.
 *
 * @param interviewers who was expected, or met, by name (R6)
 */
@Schema(examples = DebriefExamples.DEBRIEF)
public record DebriefAnswer(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        List<Interviewer> interviewers,
        @JsonUnwrapped DebriefContent content,
        Map<DebriefPart, Instant> writtenAt,
        Freshness freshness,
        double completeness,
        double recallScore,
        List<PartAnswer> explanation,

        @Schema(
                description =
                        "Present while something told about the opportunity could not be taken in: this may miss it")
        @Nullable Failure failure) {

    /** What one part adds to the recall score, and why. */
    record PartAnswer(String part, @Nullable Instant writtenAt, double memory, double adds, String rule, String text) {

        private static final String MEMORY_FADES = "R5";

        static PartAnswer of(Recall.Contribution contribution) {
            return new PartAnswer(
                    contribution.part().field(),
                    contribution.writtenAt(),
                    contribution.memory(),
                    contribution.adds(),
                    MEMORY_FADES,
                    contribution.text());
        }
    }

    public static DebriefAnswer of(DebriefOfInterview of) {
        Debrief debrief = of.debrief();
        Instant ended = of.interview().endsAt();
        Recall recall = Recall.of(debrief, ended, of.readAt());
        return new DebriefAnswer(
                of.interview().id(),
                of.interview().opportunityId(),
                of.interview().candidateId(),
                of.interview().interviewers(),
                debrief.content(),
                debrief.writtenAt(),
                debrief.freshness(ended, of.readAt()),
                debrief.completeness(),
                recall.score(),
                recall.parts().stream().map(PartAnswer::of).toList(),
                of.failure());
    }
}
