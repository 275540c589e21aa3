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
    STOP;

    /** Whether a follow-up at that moment keeps the rules; one that does not is a fact all the same, and flagged. */
    public boolean allowsContact() {
        return this == GO || this == OVERDUE;
    }
}
