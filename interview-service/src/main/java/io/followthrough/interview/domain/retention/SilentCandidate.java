package io.followthrough.interview.domain.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate's silence.
 *
 * @param activeAt when something last happened, or will, such as a round that is still ahead
 * @param toldAt when the erasure was last announced, or null
 * @param endsAt the time that was announced, or null
 */
public record SilentCandidate(
        String candidateId,
        Instant activeAt,
        @Nullable Instant toldAt,
        @Nullable Instant endsAt) {

    /** Whether the end of this silence was announced, for no earlier than {@code end}; activity calls it off. */
    boolean wasTold(Instant end) {
        return toldAt != null && endsAt != null && toldAt.isAfter(activeAt) && !endsAt.isBefore(end);
    }
}
