package io.followthrough.timing.plan;

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
