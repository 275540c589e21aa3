package io.followthrough.contracts.interviews;

/** Why an opportunity is announced. */
public enum OpeningOccasion {
    /** It is new. */
    OPENED,
    /** It stands as before, but its details changed. */
    CORRECTED,
    /** It was closed and is open again: its outcome is void. */
    REOPENED
}
