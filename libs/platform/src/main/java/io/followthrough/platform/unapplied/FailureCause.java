package io.followthrough.platform.unapplied;

/** Why an event could not be used; the label of a metric, so there are few. */
public enum FailureCause {
    /** It is no event that this version can read. */
    UNREADABLE,
    /** It claims another tenant or service than where it lies. */
    MISATTRIBUTED,
    /** The database refuses what would come of it. */
    DATABASE,
    /** What it should have brought about failed. */
    EFFECT
}
