package io.followthrough.timing.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who helped to get the interview (R17); the name is missing once that person's data was erased. */
public record Referrer(UUID id, @Nullable String name) {}
