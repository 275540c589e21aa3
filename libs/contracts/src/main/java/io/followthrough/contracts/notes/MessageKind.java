package io.followthrough.contracts.notes;

/** What a message is for. */
public enum MessageKind {
    THANK_YOU,
    REFERRER_THANKS,
    FOLLOW_UP,
    REFERENCE_BRIEF,
    CONNECT
}
