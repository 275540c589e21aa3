package io.followthrough.interview.api;

import io.followthrough.interview.domain.HiringTimeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the employer decides; TIMELINE_UNKNOWN while nobody has said a date (R1). */
record TimelineAnswer(
        HiringTimeline.State state,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs) {

    static TimelineAnswer of(HiringTimeline timeline) {
        return new TimelineAnswer(timeline.state(), timeline.decisionDate(), timeline.statedAs());
    }
}
