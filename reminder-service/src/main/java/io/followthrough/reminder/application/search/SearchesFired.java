package io.followthrough.reminder.application.search;

/** Occurrences of searches have fired, or passed unfired, and that is committed: their successors are to be planned. */
public record SearchesFired() {}
