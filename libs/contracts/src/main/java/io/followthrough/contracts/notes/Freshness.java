package io.followthrough.contracts.notes;

/** How old the memory was when it was written down (R5). */
public enum Freshness {
    /** At most 24 h after the interview. */
    FRESH,
    /** At most 48 h. */
    AGEING,
    /** Later. */
    STALE
}
