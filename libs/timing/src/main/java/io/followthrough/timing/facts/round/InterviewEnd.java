package io.followthrough.timing.facts.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When an interview ends, and whose clocks count there. */
public record InterviewEnd(Instant at, ZoneId timeZone) {

    /** {@code I}: the local date on which the interview ends. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, timeZone);
    }
}
