package io.followthrough.interview.api;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a round will not take place; kept in the history. */
record CancelInterviewRequest(@Size(max = 500) @Nullable String reason) {}
