package io.followthrough.contracts.interviews;

/** How formal the employer is; the follow-up's channel takes it into account (R29). */
public enum Formality {
    CASUAL,
    FORMAL
}
