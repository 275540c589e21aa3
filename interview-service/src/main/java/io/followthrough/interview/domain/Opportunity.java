package io.followthrough.interview.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One hiring process of one candidate with one employer. */
public record Opportunity(
        UUID id,
        long version,
        String candidateId,
        Position position,
        @Nullable Referrer referrer,
        HiringTimeline timeline,
        Instant openedAt) {

    /** What the opportunity is for. */
    public record Position(
            String employer,
            String role,
            @Nullable String source,
            @Nullable Formality formality) {}

    /** A new opportunity, its timeline still unknown. */
    public static Opportunity open(
            UUID id, String candidateId, Position position, @Nullable Referrer referrer, Instant now) {
        return new Opportunity(id, 0, candidateId, position, referrer, HiringTimeline.UNKNOWN, now);
    }

    /** This opportunity after the employer has said when it would decide. */
    public Opportunity withTimeline(HiringTimeline said) {
        return new Opportunity(id, version, candidateId, position, referrer, timeline.updatedBy(said), openedAt);
    }
}
