package io.followthrough.timing.policy;

/** What to do when the employer named a decision date and an article says to wait at least a week as well. */
public enum DecisionDateRule {
    /** The employer's date alone counts: the day after it. */
    OVERRIDE,
    /** The later of the day after the employer's date and a week after the interview. */
    AT_LEAST_A_WEEK
}
