package io.followthrough.reminder.domain.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a reminder's nudges have come.
 *
 * @param passed how many of its nudges have fired or were passed over
 * @param snoozedUntil when the candidate wants to hear of it again; none unless snoozed
 * @param knownAt when it was planned, on the tenant's clock; for a later occurrence of the search, when the one before
 *     it fired. Nudges up to then were late from the start
 */
public record NudgeProgress(int passed, @Nullable Instant snoozedUntil, Instant knownAt) {

    /** Nothing has fired yet. */
    public static NudgeProgress start(Instant knownAt) {
        return new NudgeProgress(0, null, knownAt);
    }
}
