package io.followthrough.notes.domain;

/** The parts of a debrief; each keeps when it was last changed, because memory fades (R5). */
public enum DebriefPart {
    SELF_RATING,
    WENT_WELL,
    WENT_BADLY,
    DO_DIFFERENTLY,
    LESSONS,
    QUESTIONS,
    OBSERVATIONS
}
