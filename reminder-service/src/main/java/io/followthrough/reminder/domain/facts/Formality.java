package io.followthrough.reminder.domain.facts;

/** How formal an employer or its industry is (R29). */
public enum Formality {
    CASUAL,
    FORMAL
}
