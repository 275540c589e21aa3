package io.followthrough.interview.domain.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a round because it took place.
 *
 * @param plannedEnd when it was to end: what a report without an end means
 * @param reportedAt when the latest report of it came
 * @param report the fingerprint of that report
 * @param conclusion how it ended, once that is known (R33)
 */
public record Held(
        Instant plannedEnd,
        Instant reportedAt,
        String report,
        @Nullable Conclusion conclusion) {

    /** How the round ended, and since when that is known. */
    public record Conclusion(InterviewOutcome outcome, Instant recordedAt) {}

    Held concluded(InterviewOutcome outcome, Instant now) {
        return new Held(plannedEnd, reportedAt, report, new Conclusion(outcome, now));
    }
}
