package io.followthrough.contracts;

/** An event about one candidate: all of a candidate's events of a topic stay in order. */
public interface CandidateEvent extends Event {

    /** The candidate's id: the {@code sub} of its token. */
    String candidateId();

    @Override
    default String person() {
        return candidateId();
    }

    @Override
    default String recordKey(String tenantId) {
        return tenantId + ":" + candidateId();
    }
}
