package io.followthrough.notes.domain.hiring;

import java.util.UUID;

/** Somebody who will speak for the candidate and must be briefed (R23). */
public record KnownReference(UUID id, UUID opportunityId, String candidateId, String name) {}
