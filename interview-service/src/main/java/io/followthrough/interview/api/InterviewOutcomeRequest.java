package io.followthrough.interview.api;

import io.followthrough.interview.domain.InterviewOutcome;
import jakarta.validation.constraints.NotNull;

/** How a round ended. */
record InterviewOutcomeRequest(@NotNull InterviewOutcome outcome) {}
