package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;

/** The candidate took the job: the search is over (R18). */
public record OfferAccepted(UUID opportunityId, String candidateId, Instant acceptedAt) implements OpportunityEvent {}
