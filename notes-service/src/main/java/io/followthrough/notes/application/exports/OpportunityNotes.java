package io.followthrough.notes.application.exports;

import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.Evaluation;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is written about one opportunity.
 *
 * @param candidateName that drafts are signed with, or null when none is known
 */
public record OpportunityNotes(
        @Nullable String candidateName,
        KnownOpportunity opportunity,
        Evaluation evaluation,
        List<RoundNotes> rounds,
        List<WrittenMessage> messages) {

    /** What is remembered of one round. */
    public record RoundNotes(KnownInterview interview, Debrief debrief) {}

    /** Something that was, or may be, sent. */
    public record WrittenMessage(
            UUID id,
            @Nullable UUID interviewId,
            String kind,
            String channel,
            String state,
            String body,
            Instant draftedAt) {}

    public OpportunityNotes {
        rounds = List.copyOf(rounds);
        messages = List.copyOf(messages);
    }
}
