package io.followthrough.timing.policy;

import java.time.LocalTime;

/** The hours in which a candidate is not disturbed, on the candidate's own clock; they may wrap midnight. */
public record QuietHours(LocalTime from, LocalTime to) {

    /** Whether a clock that shows {@code time} is within them; the start is, the end is not. */
    public boolean contains(LocalTime time) {
        return wrapMidnight() ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    /** Whether they end on the day after they began. */
    public boolean wrapMidnight() {
        return from.isAfter(to);
    }
}
