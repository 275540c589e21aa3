package io.followthrough.interview.domain.audit;

/** What is audited here, with the subject of its entry. */
public enum AuditedAct {
    /** By a candidate's id; {@code erasureId} leads to the receipt. By {@code retention} when silence had lasted too long. */
    CANDIDATE_ERASED,
    /** By the interviewer's id. */
    INTERVIEWER_ERASED,
    /** By the candidate's id; {@code coachId} says to whom. */
    GRANT_GIVEN,
    /** By the candidate's id; {@code coachId} says from whom. */
    GRANT_WITHDRAWN,
    /** By its version; {@code retentionMonths} says how long it is now. */
    RETENTION_CHANGED
}
