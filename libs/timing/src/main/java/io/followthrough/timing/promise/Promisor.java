package io.followthrough.timing.promise;

/** Who gave a promise. */
public enum Promisor {
    /** A material by a date (R2). */
    CANDIDATE,
    /** A decision by a date (R24). */
    EMPLOYER
}
