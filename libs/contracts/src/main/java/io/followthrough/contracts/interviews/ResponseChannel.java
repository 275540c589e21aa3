package io.followthrough.contracts.interviews;

/** How an employer's response arrived. */
public enum ResponseChannel {
    EMAIL,
    PHONE,
    LETTER,
    LINKEDIN,
    IN_PERSON,
    OTHER
}
