package io.followthrough.contracts.interviews.retraction;

import io.followthrough.contracts.interviews.InterviewEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round belongs to another opportunity of the same candidate, with all that was said and promised in it.
 *
 * @param opportunityId the one that it belongs to
 * @param timeline what its employer said, this round's word included; null when it said nothing
 * @param fromTimeline what the other employer said without this round; null when it said nothing
 */
public record InterviewMoved(
        UUID interviewId,
        UUID opportunityId,
        String candidateId,
        UUID fromOpportunityId,
        @Nullable StandingTimeline timeline,
        @Nullable StandingTimeline fromTimeline,
        Instant movedAt)
        implements InterviewEvent {}
