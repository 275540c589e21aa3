package io.followthrough.timing.facts;

/** How formal an employer or its industry is (R29). */
public enum Formality {
    CASUAL,
    FORMAL
}
