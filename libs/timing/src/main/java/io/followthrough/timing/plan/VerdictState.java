package io.followthrough.timing.plan;

/** May the candidate contact the employer now? */
public enum VerdictState {
    /** Not yet. */
    WAIT,
    /** Yes, the window is open. */
    GO,
    /** The window has passed; still worth it. */
    OVERDUE,
    /** No. */
    STOP
}
