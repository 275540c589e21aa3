package io.followthrough.reminder.domain.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be taken into a plan.
 *
 * @param failedAt in real time
 * @param opportunityId whose plan misses it; null when it is about the candidate, or nobody knows: any of its plans may
 * @param interviewId the round that it was about; null when it was not about one, or that is not known
 */
public record FailedPlan(
        UUID failureId,
        Instant failedAt,
        String candidateId,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId) {}
