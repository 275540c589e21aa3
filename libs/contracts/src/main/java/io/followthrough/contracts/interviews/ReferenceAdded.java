package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody will speak for the candidate and must be briefed (R23). */
public record ReferenceAdded(
        UUID referenceId,
        UUID opportunityId,
        String candidateId,
        String name,
        @Nullable String greetingName,
        Instant addedAt)
        implements OpportunityEvent {

    /** Of one who is greeted by name. */
    public ReferenceAdded(UUID referenceId, UUID opportunityId, String candidateId, String name, Instant addedAt) {
        this(referenceId, opportunityId, candidateId, name, null, addedAt);
    }
}
