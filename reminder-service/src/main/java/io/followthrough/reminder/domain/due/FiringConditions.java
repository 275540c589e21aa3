package io.followthrough.reminder.domain.due;

import io.followthrough.timing.rules.clock.QuietHoursShift;

/** What decides how late nudges fire: the candidate's quiet hours, and whether the tenant's clock can be moved. */
public record FiringConditions(QuietHoursShift quietHours, boolean sandbox) {}
