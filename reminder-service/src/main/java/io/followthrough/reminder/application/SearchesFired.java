package io.followthrough.reminder.application;

/** Occurrences of searches have fired and are committed: their successors are to be planned. */
public record SearchesFired() {}
