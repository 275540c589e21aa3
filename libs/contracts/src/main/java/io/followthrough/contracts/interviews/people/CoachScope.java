package io.followthrough.contracts.interviews.people;

/** What a coach may read of a candidate. */
public enum CoachScope {
    /** Opportunities, interviews, plans and reminders. */
    PLAN,
    /** Debriefs, evaluations and messages. */
    NOTES
}
