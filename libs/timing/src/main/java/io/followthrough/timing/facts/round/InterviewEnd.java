package io.followthrough.timing.facts.round;

import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When an interview ends, and whose clocks count there. */
public record InterviewEnd(Instant at, ZoneId timeZone) {

    /** {@code I}: the local date on which the interview ends. */
    public LocalDate date(ZoneLaw law) {
        return clock(law).dateAt(at);
    }

    /** The clocks that count there. */
    public WallClock clock(ZoneLaw law) {
        return law.clockIn(timeZone);
    }
}
