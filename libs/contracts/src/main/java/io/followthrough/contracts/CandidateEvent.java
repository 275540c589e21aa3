package io.followthrough.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event about one candidate: all of a candidate's events of a topic stay in order. */
public interface CandidateEvent extends Event {

    /** The candidate's id: the {@code sub} of its token. */
    String candidateId();

    /** The opportunity that it tells of; null when it is about the candidate as such. */
    default @Nullable UUID opportunityId() {
        return null;
    }

    /** Everything about an opportunity, rounds and messages too, is worked on together. */
    @Override
    default String whole() {
        UUID opportunity = opportunityId();
        return opportunity == null ? subject() : opportunity.toString();
    }

    @Override
    default String person() {
        return candidateId();
    }

    @Override
    default String recordKey(String tenantId) {
        return tenantId + ":" + candidateId();
    }
}
