package io.followthrough.reminder.application.timer;

/** Timers were set or moved and are committed: the next one may come sooner than was thought. */
public record TimersChanged() {}
