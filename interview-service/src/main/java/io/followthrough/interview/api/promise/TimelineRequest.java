package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the employer says of its decision; without a date the timeline is unknown. */
@Schema(examples = """
        {"decisionDate": "2026-11-13", "statedAs": "end of next week"}""")
record TimelineRequest(
        @Nullable LocalDate decisionDate,
        @Size(max = 500) @ManyLines @Nullable String statedAs) {

    HiringTimeline toTimeline() {
        return new HiringTimeline(decisionDate, statedAs);
    }
}
