package io.followthrough.notes.domain;

import java.util.UUID;

/** What this service knows of a hiring process. */
public record KnownOpportunity(UUID id, String candidateId, String employer, String role) {}
