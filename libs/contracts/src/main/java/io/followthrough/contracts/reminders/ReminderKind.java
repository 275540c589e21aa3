package io.followthrough.contracts.reminders;

/** What a reminder is about; timing.md gives each its times. */
public enum ReminderKind {
    DEBRIEF,
    THANK_YOU,
    THANK_REFERRER,
    MATERIAL,
    PROFILE_UPDATE,
    CONNECT,
    EVALUATE_JOB,
    BRIEF_REFERENCE,
    KEEP_SEARCHING,
    FOLLOW_UP
}
