package io.followthrough.contracts.reminders;

/** Who gave a promise: the ledger runs both ways. */
public enum Promisor {
    /** A material by a date (R2). */
    CANDIDATE,
    /** A decision by a date (R24). */
    EMPLOYER
}
