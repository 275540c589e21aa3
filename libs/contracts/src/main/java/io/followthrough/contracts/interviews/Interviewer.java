package io.followthrough.contracts.interviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody expected in a round. */
public record Interviewer(UUID id, String name, @Nullable String title) {}
