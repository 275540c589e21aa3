package io.followthrough.timing.plan;

/** The state of a reminder as a reader sees it; {@code OVERDUE} and {@code EXPIRED} are never stored. */
public enum ReminderState {
    SCHEDULED,
    DUE,
    OVERDUE,
    EXPIRED,
    SNOOZED,
    DONE,
    DISMISSED,
    CANCELLED;

    /** Whether it can never change again: what is done is history. */
    public boolean isFinal() {
        return this == DONE || this == DISMISSED || this == CANCELLED;
    }
}
