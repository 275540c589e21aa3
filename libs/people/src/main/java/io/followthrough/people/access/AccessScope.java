package io.followthrough.people.access;

/** A part of a candidate's data that a coach may be allowed to read. */
public enum AccessScope {
    /** Opportunities, interviews, promises, plans, reminders, verdicts and the queue. */
    PLAN,
    /** Debriefs, lessons, preparation, messages and evaluations. */
    NOTES
}
