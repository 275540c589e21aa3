package io.followthrough.reminder.domain.facts;

/** How a follow-up is made (R29). */
public enum FollowUpChannel {
    EMAIL,
    PHONE
}
