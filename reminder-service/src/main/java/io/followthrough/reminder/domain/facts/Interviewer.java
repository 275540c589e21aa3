package io.followthrough.reminder.domain.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone of the panel; the name is missing once that person's data was erased. */
public record Interviewer(UUID id, @Nullable String name, boolean met) {}
