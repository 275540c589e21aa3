package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the whole opportunity ended, or a correction of it (R33). */
public record OpportunityOutcomeRecorded(
        UUID opportunityId,
        String candidateId,
        OpportunityOutcome outcome,
        @Nullable OpportunityOutcome previousOutcome,
        Instant recordedAt)
        implements OpportunityEvent {}
