package io.followthrough.notes.domain.message;

/** What a draft should say and the notes do not hold; the candidate is asked for it. */
public enum MissingPart {
    /** Nobody is known whom it could address (R12). */
    RECIPIENT,
    /** Nothing that may be quoted of what was discussed (R13, R30). */
    SOMETHING_SPECIFIC,
    /** Nothing new to write again for (R28). */
    REASON,
    /** What the reference is to speak about (R23). */
    HIGHLIGHT,
    /** The candidate's name is not known, so that nobody has signed. */
    SENDER
}
