package io.followthrough.reminder.domain.audit;

/** What is audited here, with the subject of its entry. */
public enum AuditedAct {
    /** By the policy's version. */
    POLICY_CHANGED,
    /** By the policy's version: every plan is made by it, which goes on after the change without a request. */
    POLICY_ROLLED_OUT,
    /** By the number of the move of the sandbox clock; {@code now} is where it was moved to. */
    CLOCK_MOVED,
    /** By the number of the move of the sandbox clock that freed it. */
    SANDBOX_RESET
}
