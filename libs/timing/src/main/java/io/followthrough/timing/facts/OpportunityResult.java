package io.followthrough.timing.facts;

import java.time.Instant;

/** An opportunity's outcome as it stands and when it was recorded. */
public record OpportunityResult(OpportunityOutcome outcome, Instant recordedAt) {}
