package io.followthrough.reminder.domain.facts;

import org.jspecify.annotations.Nullable;

/** Who helped to get the interview (R17); the name is missing once that person's data was erased. */
public record Referrer(@Nullable String name) {}
