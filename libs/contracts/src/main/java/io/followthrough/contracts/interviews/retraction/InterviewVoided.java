package io.followthrough.contracts.interviews.retraction;

import io.followthrough.contracts.interviews.InterviewEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round was entered by mistake: it counts nowhere, nor does what was said and promised in it.
 *
 * @param timeline what the employer said besides; null when it said nothing else
 */
public record InterviewVoided(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        @Nullable StandingTimeline timeline,
        Instant voidedAt) implements InterviewEvent {}
