package io.followthrough.contracts.reminders.policy;

import java.time.LocalTime;

/** Local hours without nudges, in the candidate's zone; may wrap midnight. */
public record QuietHours(LocalTime from, LocalTime to) {}
