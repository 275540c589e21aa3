package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;

/** The employer answered: pending follow-ups are off (R32). */
public record EmployerResponded(
        UUID responseId, UUID opportunityId, String candidateId, ResponseChannel channel, Instant receivedAt)
        implements OpportunityEvent {}
