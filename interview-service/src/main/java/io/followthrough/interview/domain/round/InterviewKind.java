package io.followthrough.interview.domain.round;

/** How a round takes place; phone calls are rounds too (R33). */
public enum InterviewKind {
    PHONE,
    VIDEO,
    ONSITE,
    PANEL,
    TECHNICAL,
    INFORMAL
}
