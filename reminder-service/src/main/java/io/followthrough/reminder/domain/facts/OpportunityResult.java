package io.followthrough.reminder.domain.facts;

import java.time.Instant;

/** An opportunity's outcome as it stands and when it was recorded. */
public record OpportunityResult(OpportunityOutcome outcome, Instant recordedAt) {}
