package io.followthrough.interview.api;

import io.followthrough.interview.domain.Reference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks for the candidate, and what to highlight (R23). */
record ReferenceAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        String name,
        @Nullable String email,
        @Nullable String highlight,
        Instant addedAt) {

    static ReferenceAnswer of(Reference reference) {
        return new ReferenceAnswer(
                reference.id(),
                reference.opportunityId(),
                reference.candidateId(),
                reference.name(),
                reference.email(),
                reference.highlight(),
                reference.addedAt());
    }
}
