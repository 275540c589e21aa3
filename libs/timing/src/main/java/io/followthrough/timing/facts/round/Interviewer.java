package io.followthrough.timing.facts.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone of the panel; the name is missing once that person's data was erased. */
public record Interviewer(UUID id, @Nullable String name, boolean met) {}
