package io.followthrough.notes.application.exports;

import io.followthrough.notes.application.debrief.DebriefOfInterview;
import io.followthrough.notes.application.evaluation.EvaluationOfOpportunity;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.smallrye.mutiny.Multi;
import org.jspecify.annotations.Nullable;

/**
 * All that is written about one opportunity, read as it is taken: of each kind once, and before the next opportunity's.
 *
 * @param candidateName that drafts are signed with, or null when none is known
 * @param debriefs of its rounds, in the order of their ends, unwritten ones included
 * @param messages oldest first
 */
public record OpportunityNotes(
        @Nullable String candidateName,
        EvaluationOfOpportunity evaluation,
        Multi<DebriefOfInterview> debriefs,
        Multi<Message> messages) {

    public KnownOpportunity opportunity() {
        return evaluation.opportunity();
    }
}
