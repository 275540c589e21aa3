package io.followthrough.timing.facts.round;

import java.util.UUID;

/** One round of an opportunity, phone calls included (R33). */
public sealed interface InterviewFacts permits ScheduledInterview, CompletedInterview, CancelledInterview {

    /** The interview's id. */
    UUID interviewId();

    /** When it ended or is to end. */
    InterviewEnd end();
}
