package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The candidate promised something outside a completion (R2). */
public record MaterialRequested(
        UUID materialId,
        UUID opportunityId,
        String candidateId,
        String description,
        LocalDate promisedFor,
        Instant promisedAt)
        implements OpportunityEvent {}
