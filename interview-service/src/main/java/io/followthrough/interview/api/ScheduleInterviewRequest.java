package io.followthrough.interview.api;

import io.followthrough.interview.domain.InterviewKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** A round to plan. */
record ScheduleInterviewRequest(
        @NotNull InterviewKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 64) String timeZone,
        @NotNull @Size(max = 50) List<@Valid @NotNull InterviewerRequest> interviewers) {}
