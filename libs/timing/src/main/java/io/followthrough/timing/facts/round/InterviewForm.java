package io.followthrough.timing.facts.round;

/** The form that a round took; a telephone call is a round too (R33). */
public enum InterviewForm {
    PHONE,
    VIDEO,
    ONSITE,
    PANEL,
    TECHNICAL,
    INFORMAL
}
