package io.followthrough.contracts.notes;

/** How soon after the interview the thanks went out (R10); the tenant's policy sets the limits. */
public enum ThankYouTier {
    IDEAL,
    ON_TIME,
    GRACE,
    LATE
}
