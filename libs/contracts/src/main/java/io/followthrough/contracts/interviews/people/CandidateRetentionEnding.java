package io.followthrough.contracts.interviews.people;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;

/** Nothing has been heard of a candidate for nearly as long as its tenant keeps it: it will be erased, unless something is. */
public record CandidateRetentionEnding(String candidateId, Instant erasedAt) implements CandidateEvent {

    @Override
    public String subject() {
        return candidateId;
    }
}
