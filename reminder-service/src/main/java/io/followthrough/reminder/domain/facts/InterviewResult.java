package io.followthrough.reminder.domain.facts;

import java.time.Instant;

/** A round's outcome and when it became known. */
public record InterviewResult(InterviewOutcome outcome, Instant recordedAt) {}
