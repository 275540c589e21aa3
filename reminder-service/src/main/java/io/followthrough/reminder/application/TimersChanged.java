package io.followthrough.reminder.application;

/** Timers were set or moved and are committed: the next one may come sooner than was thought. */
public record TimersChanged() {}
