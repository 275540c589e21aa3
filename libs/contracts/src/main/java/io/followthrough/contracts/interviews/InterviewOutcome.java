package io.followthrough.contracts.interviews;

/** How one round ended (R33). */
public enum InterviewOutcome {
    ADVANCED,
    REJECTED,
    UNDECIDED
}
