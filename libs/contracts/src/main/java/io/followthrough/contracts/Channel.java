package io.followthrough.contracts;

/** How a candidate reaches somebody: a message, or a contact made elsewhere (R15, R21, R29). */
public enum Channel {
    EMAIL,
    NOTECARD,
    HANDWRITTEN,
    PHONE,
    LINKEDIN,
    TWITTER
}
