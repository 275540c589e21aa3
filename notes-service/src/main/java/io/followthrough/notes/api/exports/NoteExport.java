package io.followthrough.notes.api.exports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.DebriefPart;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One opportunity's notes in an export. */
record NoteExport(
        String candidateId,
        @Nullable String candidateName,
        UUID opportunityId,
        String employer,
        String role,
        Evaluation evaluation,
        @Nullable Instant evaluatedAt,
        List<DebriefExport> debriefs,
        List<MessageView> messages) {

    /** The debrief of one round. */
    record DebriefExport(
            UUID interviewId,
            Instant endedAt,
            List<Interviewer> interviewers,
            @JsonUnwrapped DebriefContent content,
            Map<DebriefPart, Instant> writtenAt) {

        static DebriefExport of(OpportunityNotes.RoundNotes round) {
            return new DebriefExport(
                    round.interview().id(),
                    round.interview().endsAt(),
                    round.interview().interviewers(),
                    round.debrief().content(),
                    round.debrief().writtenAt());
        }
    }

    static NoteExport of(OpportunityNotes notes) {
        KnownOpportunity opportunity = notes.opportunity();
        return new NoteExport(
                opportunity.candidateId(),
                notes.candidateName(),
                opportunity.id(),
                opportunity.employer(),
                opportunity.role(),
                notes.written().evaluation(),
                notes.written().evaluatedAt(),
                notes.rounds().stream().map(DebriefExport::of).toList(),
                notes.messages().stream().map(MessageView::of).toList());
    }
}
