package io.followthrough.notes.application.exports;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.evaluation.DatedEvaluation;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is written about one opportunity.
 *
 * @param candidateName that drafts are signed with, or null when none is known
 */
public record OpportunityNotes(
        @Nullable String candidateName,
        KnownOpportunity opportunity,
        DatedEvaluation written,
        List<RoundNotes> rounds,
        List<Message> messages) {

    /** What is remembered of one round. */
    public record RoundNotes(KnownInterview interview, Debrief debrief) {}

    public OpportunityNotes {
        rounds = List.copyOf(rounds);
        messages = List.copyOf(messages);
    }
}
