package io.followthrough.interview.api.round;

import io.followthrough.interview.api.promise.MaterialRequest;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
import io.followthrough.interview.domain.round.Completion;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.web.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is reported when a round is over; everything may be left out. */
@Schema(examples = """
        {"endedAt": "2026-11-05T14:10:00Z", "decisionDate": "2026-11-06",
        "timelineStatedAs": "by tomorrow", "met": ["01a181d8-51c1-72dc-899c-8e59c150e3ec"],
        "materials": [{"description": "Two timetable samples", "promisedFor": "2026-11-10"}],
        "addInterviewers": [{"name": "The fourth person"}]}""")
record CompleteInterviewRequest(
        @Nullable Instant endedAt,
        @Nullable LocalDate decisionDate,
        @Size(max = 500) @ManyLines @Nullable String timelineStatedAs,
        @Size(max = Interview.MOST_PEOPLE) @Nullable Set<@NotNull UUID> met,
        @Size(max = 50) @Nullable List<@Valid @NotNull MaterialRequest> materials,
        @Size(max = Interview.MOST_PEOPLE) @Nullable List<@Valid @NotNull InterviewerRequest> addInterviewers) {

    Completion toCompletion() {
        return new Completion(
                endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MILLIS),
                new HiringTimeline(decisionDate, timelineStatedAs),
                met,
                promised(),
                addInterviewers == null
                        ? List.of()
                        : addInterviewers.stream()
                                .map(InterviewerRequest::toPerson)
                                .toList());
    }

    private @Nullable List<Promised> promised() {
        return materials == null
                ? null
                : materials.stream().map(MaterialRequest::toPromised).toList();
    }
}
