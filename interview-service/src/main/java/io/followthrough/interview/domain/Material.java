package io.followthrough.interview.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something the employer asked for and the candidate promised to send by a date (R2). */
public record Material(UUID id, String description, LocalDate promisedFor, Instant promisedAt) {}
