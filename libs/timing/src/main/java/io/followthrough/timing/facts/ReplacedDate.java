package io.followthrough.timing.facts;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A date that the employer gave once and that counts no more.
 *
 * @param replacedAt when it was taken back, or another one took its place: too late, if it had passed by then
 */
public record ReplacedDate(DecisionDate stated, Instant replacedAt) {

    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    /** Whether the day may have been over somewhere on earth by then. */
    boolean mayHavePassed() {
        return !replacedAt.isBefore(stated.date().plusDays(1).atStartOfDay().toInstant(EASTERNMOST));
    }
}
