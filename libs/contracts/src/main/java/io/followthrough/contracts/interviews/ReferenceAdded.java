package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;

/** Somebody will speak for the candidate and must be briefed (R23). */
public record ReferenceAdded(UUID referenceId, UUID opportunityId, String candidateId, String name, Instant addedAt)
        implements OpportunityEvent {}
