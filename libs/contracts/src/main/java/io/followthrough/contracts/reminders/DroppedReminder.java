package io.followthrough.contracts.reminders;

import java.util.UUID;

/** A reminder that a revised plan no longer holds, and the rule that took it out, for example {@code R32}. */
public record DroppedReminder(UUID id, ReminderKind kind, String rule) {}
