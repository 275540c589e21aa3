package io.followthrough.contracts.interviews;

import io.followthrough.contracts.CandidateEvent;
import java.util.UUID;

/** An event whose aggregate is an opportunity. */
public interface OpportunityEvent extends CandidateEvent {

    @Override
    UUID opportunityId();

    @Override
    default String subject() {
        return opportunityId().toString();
    }
}
