package io.followthrough.interview.domain.audit;

/** What is audited here, with the subject of its entry. */
public enum AuditedAct {
    /** By a candidate's id; {@code erasureId} leads to the receipt. */
    CANDIDATE_ERASED,
    /** By the interviewer's id. */
    INTERVIEWER_ERASED,
    /** By the candidate's id; {@code coachId} says to whom. */
    GRANT_GIVEN,
    /** By the candidate's id; {@code coachId} says from whom. */
    GRANT_WITHDRAWN
}
