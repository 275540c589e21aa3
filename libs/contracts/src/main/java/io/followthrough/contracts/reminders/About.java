package io.followthrough.contracts.reminders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reminder is about; a candidate is named by the event itself, so it has no id here. */
public record About(AboutType type, @Nullable UUID id) {}
