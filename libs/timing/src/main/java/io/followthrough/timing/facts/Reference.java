package io.followthrough.timing.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who will speak for the candidate and is to be briefed (R23). */
public record Reference(UUID referenceId, @Nullable String name, Instant addedAt) {}
