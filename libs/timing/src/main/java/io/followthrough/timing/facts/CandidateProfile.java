package io.followthrough.timing.facts;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the candidate has told about itself; {@link CandidateFacts} says what each means. */
public record CandidateProfile(
        String candidateId,
        @Nullable ZoneId timeZone,
        @Nullable FollowUpChannel followUpChannel,
        boolean profileKnown) {

    /** A candidate who has told nothing. */
    public static CandidateProfile unknown(String candidateId) {
        return new CandidateProfile(candidateId, null, null, false);
    }
}
