package io.followthrough.timing.policy;

import java.time.Duration;
import java.util.List;

/** When a debrief is nudged, due and stale: elapsed time since the end of the interview (R3, R5). */
public record DebriefPolicy(List<Duration> nudges, Duration dueBy, Duration staleAfter) {

    /** More nudges than this about one debrief would be noise. */
    public static final int MOST_NUDGES = 10;

    /** R3, R5: due within 24 hours, stale after 48; the first nudge half an hour after the end. */
    public static final DebriefPolicy DEFAULT = new DebriefPolicy(
            List.of(Duration.ofMinutes(30), Duration.ofHours(20), Duration.ofHours(44)),
            Duration.ofHours(24),
            Duration.ofHours(48));
}
