package io.followthrough.notes.domain.message.thanks;

import java.time.Duration;

/** Up to when after the interview's end thanks are how good, as elapsed time (R10). */
public record ThankYouLimits(Duration idealBy, Duration dueBy, Duration graceUntil) {

    /** For tenants that have no policy of their own. */
    public static final ThankYouLimits USUAL =
            new ThankYouLimits(Duration.ofHours(3), Duration.ofHours(24), Duration.ofHours(48));
}
