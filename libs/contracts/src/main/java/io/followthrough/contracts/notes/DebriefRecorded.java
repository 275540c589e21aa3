package io.followthrough.contracts.notes;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.util.UUID;

/** A debrief was written or continued: the first one finishes its reminder (R3, R5). */
public record DebriefRecorded(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        boolean first,
        Freshness freshness,
        double completeness,
        double recallScore,
        Instant recordedAt)
        implements CandidateEvent {

    @Override
    public String subject() {
        return interviewId.toString();
    }
}
