package io.followthrough.interview.domain.promise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said of its decision, and when that became known (R1).
 *
 * @param dueAt the end of the decision date; null when no date was said
 */
public record TimelineStatement(
        Source source,
        HiringTimeline said,
        Instant statedAt,
        @Nullable Instant dueAt) {

    /**
     * Where it was said.
     *
     * @param interviewId the round it was said in; null when between rounds
     */
    public record Source(
            UUID id,
            UUID opportunityId,
            String candidateId,
            @Nullable UUID interviewId) {}
}
