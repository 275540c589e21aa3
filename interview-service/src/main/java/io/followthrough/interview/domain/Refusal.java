package io.followthrough.interview.domain;

import org.jspecify.annotations.Nullable;

/** Why a change is refused. */
public enum Refusal {
    END_NOT_AFTER_START(null),
    LONGER_THAN_A_DAY(null),
    UNKNOWN_TIME_ZONE(null),
    UNKNOWN_REGION(null),
    NOT_A_WEB_ADDRESS(null),
    EXPIRED_ALREADY(null),
    ALREADY_COMPLETED(null),
    CANCELLED(null),
    NOT_COMPLETED("R33"),
    ENDED_IN_THE_FUTURE(null),
    ENDED_BEFORE_IT_STARTED(null),
    DECISION_BEFORE_INTERVIEW("R1"),
    INTERVIEWER_UNKNOWN("R9"),
    PANEL_COMPLETED("R9"),
    OUTCOME_STANDS("R33"),
    OPPORTUNITY_CLOSED(null),
    OPPORTUNITY_OPEN(null),
    ALREADY_SENT("R2"),
    IN_THE_FUTURE(null),
    LIMIT_REACHED(null);

    private final @Nullable String rule;

    Refusal(@Nullable String rule) {
        this.rule = rule;
    }

    /** The code of the rule behind it, for example {@code R1}; null when plain sense is. */
    public @Nullable String rule() {
        return rule;
    }
}
