package io.followthrough.reminder.domain.facts;

import java.util.UUID;

/** A round that is agreed and not yet reported as done. */
public record ScheduledInterview(UUID interviewId, InterviewEnd end) implements InterviewFacts {}
