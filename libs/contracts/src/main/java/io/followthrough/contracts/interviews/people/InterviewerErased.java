package io.followthrough.contracts.interviews.people;

import io.followthrough.contracts.interviews.InterviewEvent;
import java.time.Instant;
import java.util.UUID;

/** A third person is to be forgotten: whoever holds notes about that interviewer removes them. */
public record InterviewerErased(
        UUID interviewerId, UUID interviewId, UUID opportunityId, String candidateId, Instant erasedAt)
        implements InterviewEvent {
    /** Until it arrives the other services keep what they hold. */
    @Override
    public boolean urgent() {
        return true;
    }
}
