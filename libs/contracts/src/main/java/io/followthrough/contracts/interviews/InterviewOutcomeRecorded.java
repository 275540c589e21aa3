package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one round ended, as the candidate learned it (R33). */
public record InterviewOutcomeRecorded(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        InterviewOutcome outcome,
        @Nullable InterviewOutcome previousOutcome,
        Instant recordedAt)
        implements InterviewEvent {}
