package io.followthrough.contracts.interviews.people;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.util.UUID;

/** A candidate is to be forgotten: every service removes what it holds and answers with CandidateDataErased. */
public record CandidateErased(String candidateId, UUID erasureId, Instant requestedAt) implements CandidateEvent {

    @Override
    public String subject() {
        return candidateId;
    }

    /** What tells of an erasure is not undone by it. */
    @Override
    public boolean ignoredOnceErased() {
        return false;
    }

    /** Until it arrives the other services keep what they hold. */
    @Override
    public boolean urgent() {
        return true;
    }
}
