package io.followthrough.timing.facts.round;

import java.util.UUID;

/** A round that is agreed and not yet reported as done. */
public record ScheduledInterview(UUID interviewId, InterviewEnd end) implements InterviewFacts {}
