package io.followthrough.notes.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the employer in one round, and whether the candidate met this person. */
public record Interviewer(UUID id, String name, @Nullable String title, boolean met) {}
