package io.followthrough.interview.store.exports;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an export has come.
 *
 * @param opportunityId the last opportunity that was handed out
 * @param midway whether more rounds of it may come, after the one of {@code startsAt} and {@code interviewId}
 */
public record ExportPosition(UUID opportunityId, boolean midway, Instant startsAt, UUID interviewId) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Nothing was handed out yet. */
    public static final ExportPosition START = after(BEFORE_ALL);

    static ExportPosition after(UUID opportunityId) {
        return new ExportPosition(opportunityId, false, Instant.EPOCH, BEFORE_ALL);
    }

    static ExportPosition midwayAfter(UUID opportunityId, OpportunityView.RoundView round) {
        return new ExportPosition(opportunityId, true, round.startsAt(), round.interviewId());
    }
}
