package io.followthrough.timing.policy;

import java.time.Duration;

/** When a thank-you is nudged, ideal, due and late: elapsed time since the end of the interview (R10). */
public record ThankYouPolicy(Duration nudgeAfter, Duration idealBy, Duration dueBy, Duration graceUntil) {

    /** R10: ideal within 3 hours, due within 24, tolerated within 48. */
    public static final ThankYouPolicy DEFAULT =
            new ThankYouPolicy(Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(24), Duration.ofHours(48));
}
