package io.followthrough.notes.application.exports;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.message.MessageTexts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is written about one opportunity.
 *
 * @param candidateName that drafts are signed with, or null when none is known
 * @param evaluatedAt when the evaluation was last changed, or null before it was written
 */
public record OpportunityNotes(
        @Nullable String candidateName,
        KnownOpportunity opportunity,
        Evaluation evaluation,
        @Nullable Instant evaluatedAt,
        List<RoundNotes> rounds,
        List<MessageTexts.MessageView> messages) {

    /** What is remembered of one round. */
    public record RoundNotes(KnownInterview interview, Debrief debrief) {}

    public OpportunityNotes {
        rounds = List.copyOf(rounds);
        messages = List.copyOf(messages);
    }
}
