package io.followthrough.notes.api.exports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.notes.api.debrief.DebriefAnswer;
import io.followthrough.notes.api.evaluation.EvaluationAnswer;
import io.followthrough.notes.api.message.MessageAnswer;
import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity's notes in an export, each part as its own GET answers it; its lists are written as they are read.
 *
 * @param debriefs of its rounds, unwritten ones included
 */
record NoteExport(@JsonUnwrapped Head head, List<DebriefAnswer> debriefs, List<MessageAnswer> messages) {

    /**
     * The opportunity, and how the candidate weighs the job.
     *
     * @param candidateName that drafts are signed with; absent when none is known
     */
    record Head(
            String candidateId,
            @Nullable String candidateName,
            UUID opportunityId,
            String employer,
            String role,
            EvaluationAnswer evaluation) {

        static Head of(OpportunityNotes notes) {
            KnownOpportunity opportunity = notes.opportunity();
            return new Head(
                    opportunity.candidateId(),
                    notes.candidateName(),
                    opportunity.id(),
                    opportunity.employer(),
                    opportunity.role(),
                    EvaluationAnswer.of(notes.evaluation()));
        }
    }
}
