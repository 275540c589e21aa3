package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A promised material went out, on time or late (R2). */
public record MaterialSent(
        UUID materialId, UUID opportunityId, String candidateId, LocalDate promisedFor, Instant sentAt, boolean onTime)
        implements OpportunityEvent {}
