package io.followthrough.reminder.domain.due;

import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.zone.ZoneLaw;

/** What decides how late nudges fire: the candidate's quiet hours by a zone law, whether the tenant's clock can be moved. */
public record FiringConditions(QuietHoursShift quietHours, ZoneLaw law, boolean sandbox) {}
