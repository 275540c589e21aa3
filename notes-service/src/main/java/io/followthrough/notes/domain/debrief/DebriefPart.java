package io.followthrough.notes.domain.debrief;

/** The parts of a debrief; each keeps when it was last changed, because memory fades (R5). */
public enum DebriefPart {
    SELF_RATING("selfRating"),
    WENT_WELL("wentWell"),
    WENT_BADLY("wentBadly"),
    DO_DIFFERENTLY("doDifferently"),
    LESSONS("lessons"),
    QUESTIONS("questions"),
    OBSERVATIONS("observations");

    private final String field;

    DebriefPart(String field) {
        this.field = field;
    }

    /** Its name in a request and in an answer. */
    public String field() {
        return field;
    }
}
