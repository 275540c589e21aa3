package io.followthrough.timing.facts.round;

import java.time.Instant;
import java.util.UUID;

/** A round that was agreed and will not take place. */
public record CancelledInterview(UUID interviewId, InterviewEnd end, Instant cancelledAt) implements InterviewFacts {}
