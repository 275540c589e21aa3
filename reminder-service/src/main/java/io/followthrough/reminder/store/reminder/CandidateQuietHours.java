package io.followthrough.reminder.store.reminder;

import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Quiet hours with the zone they are in, as kept with a reminder so that the dispatcher needs no other table. */
public record CandidateQuietHours(
        @Nullable LocalTime from, @Nullable LocalTime to, ZoneId zone) {

    static CandidateQuietHours of(QuietHoursShift shift) {
        QuietHours hours = shift.hours();
        return hours == null
                ? new CandidateQuietHours(null, null, shift.zone())
                : new CandidateQuietHours(hours.from(), hours.to(), shift.zone());
    }

    public QuietHoursShift toShift() {
        return new QuietHoursShift(from == null || to == null ? null : new QuietHours(from, to), zone);
    }
}
