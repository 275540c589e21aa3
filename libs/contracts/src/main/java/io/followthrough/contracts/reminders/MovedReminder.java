package io.followthrough.contracts.reminders;

/** A reminder before and after a plan was revised. */
public record MovedReminder(ReminderTimes from, PlannedReminder to) {}
