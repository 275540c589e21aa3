package io.followthrough.interview.api;

import io.followthrough.interview.domain.HiringTimeline;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the employer says of its decision; without a date the timeline is unknown. */
record TimelineRequest(
        @Nullable LocalDate decisionDate,
        @Size(max = 500) @Nullable String statedAs) {

    HiringTimeline toTimeline() {
        return new HiringTimeline(decisionDate, statedAs);
    }
}
