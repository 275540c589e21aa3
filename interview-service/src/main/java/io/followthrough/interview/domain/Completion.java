package io.followthrough.interview.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate reports when a round is over.
 *
 * @param endedAt null for the scheduled end
 * @param met the ids of those met; null for everyone
 * @param alsoMet people who were not expected ("the fourth person who walked in")
 */
public record Completion(
        @Nullable Instant endedAt,
        HiringTimeline timeline,
        @Nullable Set<UUID> met,
        List<Interviewer> alsoMet) {

    public Completion {
        met = met == null ? null : Set.copyOf(met);
        alsoMet = List.copyOf(alsoMet);
    }
}
