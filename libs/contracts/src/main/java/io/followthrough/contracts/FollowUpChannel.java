package io.followthrough.contracts;

/** How a candidate prefers to follow up (R29). */
public enum FollowUpChannel {
    EMAIL,
    PHONE
}
