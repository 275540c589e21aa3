package io.followthrough.interview.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an opportunity is open again. */
record ReopenOpportunityRequest(@NotBlank @Size(max = 500) String reason) {}
