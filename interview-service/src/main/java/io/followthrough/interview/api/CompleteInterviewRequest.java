package io.followthrough.interview.api;

import io.followthrough.interview.application.CompleteInterview;
import io.followthrough.interview.domain.Completion;
import io.followthrough.interview.domain.HiringTimeline;
import io.followthrough.platform.web.EntityTags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is reported when a round is over; everything may be left out. */
record CompleteInterviewRequest(
        @Nullable Instant endedAt,
        @Nullable LocalDate decisionDate,
        @Size(max = 500) @Nullable String timelineStatedAs,
        @Size(max = 50) @Nullable Set<@NotNull UUID> met,
        @Size(max = 50) @Nullable List<@Valid @NotNull MaterialRequest> materials,
        @Size(max = 50) @Nullable List<@Valid @NotNull InterviewerRequest> addInterviewers) {

    /** Something promised to the employer (R2). */
    record MaterialRequest(
            @NotBlank @Size(max = 500) String description,
            @NotNull LocalDate promisedFor) {}

    CompleteInterview.Command toCommand(UUID interviewId, @Nullable String ifMatch) {
        return new CompleteInterview.Command(
                interviewId,
                new Completion(
                        endedAt,
                        new HiringTimeline(decisionDate, timelineStatedAs),
                        met,
                        orEmpty(addInterviewers).stream()
                                .map(InterviewerRequest::toInterviewer)
                                .toList()),
                orEmpty(materials).stream()
                        .map(material -> new CompleteInterview.Promise(material.description(), material.promisedFor()))
                        .toList(),
                version -> EntityTags.check(ifMatch, version));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
