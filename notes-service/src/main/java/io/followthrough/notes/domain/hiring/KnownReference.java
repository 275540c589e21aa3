package io.followthrough.notes.domain.hiring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who will speak for the candidate and must be briefed (R23).
 *
 * @param greetingName how to greet this person; null for by the name
 */
public record KnownReference(
        UUID id,
        UUID opportunityId,
        String candidateId,
        String name,
        @Nullable String greetingName) {}
