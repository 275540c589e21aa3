package io.followthrough.contracts.interviews.people;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.FollowUpChannel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A candidate's profile, whole, as it now stands. */
public record CandidateChanged(
        String candidateId,
        @Nullable String displayName,
        @Nullable String timeZone,
        @Nullable FollowUpChannel followUpChannel,
        boolean profileKnown,
        Instant changedAt)
        implements CandidateEvent {

    @Override
    public String subject() {
        return candidateId;
    }
}
