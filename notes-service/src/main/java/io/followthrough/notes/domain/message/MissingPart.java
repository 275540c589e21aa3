package io.followthrough.notes.domain.message;

/** What a draft should say and the notes do not hold; the candidate is asked for it. */
public enum MissingPart {
    /** Nobody is known whom it could address (R12). */
    RECIPIENT,
    /** Nothing that was discussed (R13, R30), or that a reference could speak to (R23). */
    SOMETHING_SPECIFIC,
    /** The candidate's name is not known, so that nobody has signed. */
    SENDER
}
