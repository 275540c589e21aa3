package io.followthrough.timing.facts.round;

import java.time.Instant;

/** A round's outcome and when it became known. */
public record InterviewResult(InterviewOutcome outcome, Instant recordedAt) {}
