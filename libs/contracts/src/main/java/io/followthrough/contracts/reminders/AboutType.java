package io.followthrough.contracts.reminders;

/** What the id of an {@link About} names. */
public enum AboutType {
    INTERVIEW,
    INTERVIEWER,
    REFERRER,
    MATERIAL,
    REFERENCE,
    OPPORTUNITY,
    CANDIDATE
}
