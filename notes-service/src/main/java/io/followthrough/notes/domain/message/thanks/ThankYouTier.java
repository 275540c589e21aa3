package io.followthrough.notes.domain.message.thanks;

import java.time.Duration;

/** How soon the thanks went out (R10); late is still better than never. */
public enum ThankYouTier {
    IDEAL,
    ON_TIME,
    GRACE,
    LATE;

    /** @param elapsed since the end of the interview */
    public static ThankYouTier of(Duration elapsed, ThankYouLimits limits) {
        if (elapsed.compareTo(limits.idealBy()) <= 0) {
            return IDEAL;
        }
        if (elapsed.compareTo(limits.dueBy()) <= 0) {
            return ON_TIME;
        }
        return elapsed.compareTo(limits.graceUntil()) <= 0 ? GRACE : LATE;
    }
}
