package io.followthrough.interview.domain.promise;

import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.EmployerStatement;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said of its decision, and when that became known (R1).
 *
 * @param zone by whose clocks a date in it counts
 */
public record TimelineStatement(Source source, HiringTimeline said, Instant statedAt, ZoneId zone) {

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

    /** As it enters the ledger of promises. */
    public EmployerStatement entry(ZoneLaw law) {
        return EmployerStatement.said(
                said.decisionDate() == null ? null : Deadline.ofDecision(said.decisionDate(), law.clockIn(zone)),
                statedAt);
    }
}
