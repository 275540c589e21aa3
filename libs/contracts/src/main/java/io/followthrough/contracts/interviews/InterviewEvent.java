package io.followthrough.contracts.interviews;

import io.followthrough.contracts.CandidateEvent;
import java.util.UUID;

/** An event whose aggregate is one round of interviews. */
public interface InterviewEvent extends CandidateEvent {

    UUID interviewId();

    @Override
    UUID opportunityId();

    @Override
    default String subject() {
        return interviewId().toString();
    }
}
