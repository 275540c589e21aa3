package io.followthrough.contracts.reminders.policy;

/** Whether a known decision date alone sets the follow-up, or a week at least must pass. */
public enum DecisionDateRule {
    OVERRIDE,
    AT_LEAST_A_WEEK
}
