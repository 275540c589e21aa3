package io.followthrough.interview.api;

import io.followthrough.interview.application.ScheduleInterview;
import io.followthrough.interview.domain.InterviewKind;
import io.followthrough.interview.domain.InterviewPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round to plan. */
record ScheduleInterviewRequest(
        @NotNull InterviewKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 64) String timeZone,
        @NotNull @Size(max = 50) List<@Valid @NotNull InterviewerRequest> interviewers) {

    ScheduleInterview.Command toCommand(UUID opportunityId) {
        return new ScheduleInterview.Command(
                opportunityId,
                kind,
                InterviewPeriod.of(startsAt, endsAt, timeZone),
                interviewers.stream().map(InterviewerRequest::toInterviewer).toList());
    }
}
