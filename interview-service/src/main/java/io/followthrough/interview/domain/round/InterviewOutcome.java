package io.followthrough.interview.domain.round;

/** How one round ended (R33). */
public enum InterviewOutcome {
    ADVANCED,
    REJECTED,
    UNDECIDED;

    /** Whether the employer has spoken with it. */
    public boolean isAnswer() {
        return this != UNDECIDED;
    }
}
