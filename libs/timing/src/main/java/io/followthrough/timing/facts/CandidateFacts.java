package io.followthrough.timing.facts;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The candidate as the engine sees it.
 *
 * @param timeZone where the candidate lives; none = the interview's zone
 * @param followUpChannel what the candidate is comfortable with; none = e-mail (R29)
 * @param profileKnown whether a LinkedIn profile is known (R19)
 */
public record CandidateFacts(
        String candidateId,
        @Nullable ZoneId timeZone,
        @Nullable FollowUpChannel followUpChannel,
        boolean profileKnown,
        SearchFacts search) {

    /** The clock the candidate lives by. */
    public ZoneId zoneOr(ZoneId interviewZone) {
        return timeZone == null ? interviewZone : timeZone;
    }
}
