package io.followthrough.contracts.interviews.retraction;

import io.followthrough.contracts.interviews.OpportunityEvent;
import java.time.Instant;
import java.util.UUID;

/** An opportunity was entered by mistake: nothing of it counts anywhere, its rounds included. */
public record OpportunityVoided(UUID opportunityId, String candidateId, Instant voidedAt) implements OpportunityEvent {}
