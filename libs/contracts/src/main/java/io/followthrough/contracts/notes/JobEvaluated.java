package io.followthrough.contracts.notes;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.util.UUID;

/** The candidate weighed the job (R22): how much was written, not what. */
public record JobEvaluated(
        UUID opportunityId,
        String candidateId,
        boolean first,
        int greenFlags,
        int redFlags,
        int insiderTalks,
        Instant evaluatedAt)
        implements CandidateEvent {

    @Override
    public String subject() {
        return opportunityId.toString();
    }
}
