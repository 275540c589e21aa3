package io.followthrough.contracts.interviews.people;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A coach may read what {@code scopes} name, until {@code expiresAt}; replaces any earlier grant to the same coach. */
public record CoachGranted(
        String candidateId,
        String coachId,
        List<CoachScope> scopes,
        @Nullable Instant expiresAt,
        Instant grantedAt) implements CandidateEvent {

    public CoachGranted {
        scopes = List.copyOf(scopes);
    }

    @Override
    public String subject() {
        return candidateId;
    }

    /** The coach is waiting for it. */
    @Override
    public boolean urgent() {
        return true;
    }
}
