package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something the candidate promised to send by a date (R2). */
public record PromisedMaterial(UUID id, String description, LocalDate promisedFor, Instant promisedAt) {}
