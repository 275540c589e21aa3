package io.followthrough.interview.api;

import io.followthrough.interview.domain.OpportunityOutcome;
import jakarta.validation.constraints.NotNull;

/** How an opportunity ended. */
record OpportunityOutcomeRequest(@NotNull OpportunityOutcome outcome) {}
