package io.followthrough.timing.facts.round;

/** How one round ended for the candidate (R33). */
public enum InterviewOutcome {
    ADVANCED,
    REJECTED,
    UNDECIDED;

    /** Whether it tells that the employer has answered (R32). */
    public boolean isResponse() {
        return this != UNDECIDED;
    }
}
