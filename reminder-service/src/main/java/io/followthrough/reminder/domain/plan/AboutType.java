package io.followthrough.reminder.domain.plan;

/** What kind of thing or person a reminder is about. */
public enum AboutType {
    INTERVIEW,
    INTERVIEWER,
    REFERRER,
    REFERENCE,
    MATERIAL,
    OPPORTUNITY,
    CANDIDATE
}
