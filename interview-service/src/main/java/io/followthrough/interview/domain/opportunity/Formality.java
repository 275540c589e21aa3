package io.followthrough.interview.domain.opportunity;

/** How formal the employer is, which argues for one channel or another (R29). */
public enum Formality {
    CASUAL,
    FORMAL
}
