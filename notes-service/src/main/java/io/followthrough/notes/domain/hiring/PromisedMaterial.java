package io.followthrough.notes.domain.hiring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that the candidate promised to send to an employer (R2).
 *
 * @param sent whether it went out
 */
public record PromisedMaterial(UUID id, String description, LocalDate promisedFor, boolean sent) {}
