package io.followthrough.interview.domain.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who helped to get the interview, and is thanked too (R17). */
public record Referrer(UUID id, String name, @Nullable String email) {}
