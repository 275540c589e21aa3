package io.followthrough.contracts.interviews;

/** The form a round takes; a phone call is a round too (R33). */
public enum InterviewKind {
    PHONE,
    VIDEO,
    ONSITE,
    PANEL,
    TECHNICAL,
    INFORMAL
}
