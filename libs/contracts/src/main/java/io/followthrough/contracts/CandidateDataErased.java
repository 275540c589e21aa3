package io.followthrough.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A service has removed everything it held about a candidate; published by each service that was asked to. */
public record CandidateDataErased(
        String candidateId, UUID erasureId, String service, List<RemovedData> removed, Instant erasedAt)
        implements CandidateEvent {

    public CandidateDataErased {
        removed = List.copyOf(removed);
    }

    @Override
    public String subject() {
        return candidateId;
    }

    /** What tells of an erasure is not undone by it. */
    @Override
    public boolean ignoredOnceErased() {
        return false;
    }

    /** The receipt of the erasure waits for it. */
    @Override
    public boolean urgent() {
        return true;
    }
}
