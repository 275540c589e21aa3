package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the employer decides; TIMELINE_UNKNOWN while nobody has said a date (R1). */
@Schema(examples = """
        {"state": "KNOWN", "decisionDate": "2026-11-13", "statedAs": "end of next week"}""")
public record TimelineAnswer(
        HiringTimeline.State state,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs) {

    public static TimelineAnswer of(HiringTimeline timeline) {
        return new TimelineAnswer(timeline.state(), timeline.decisionDate(), timeline.statedAs());
    }
}
