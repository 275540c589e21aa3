package io.followthrough.contracts.interviews.people;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;

/** A coach may no longer read anything of the candidate. */
public record CoachWithdrawn(String candidateId, String coachId, Instant withdrawnAt) implements CandidateEvent {

    @Override
    public String subject() {
        return candidateId;
    }

    /** Until it arrives the coach reads on. */
    @Override
    public boolean urgent() {
        return true;
    }
}
