package io.followthrough.interview.domain;

/** Why a change is refused. */
public enum Refusal {
    END_NOT_AFTER_START,
    UNKNOWN_TIME_ZONE,
    NOT_A_WEB_ADDRESS,
    EXPIRED_ALREADY,
    ALREADY_COMPLETED,
    CANCELLED,
    ENDED_IN_THE_FUTURE,
    ENDED_BEFORE_IT_STARTED,
    DECISION_BEFORE_INTERVIEW,
    MET_SOMEBODY_UNKNOWN
}
