package io.followthrough.platform.inbox;

/** Whether an event that arrived may take effect. */
enum Admission {
    /** It comes for the first time. */
    FIRST,
    /** It took effect before. */
    DUPLICATE,
    /** It is about a person who was erased and has not come back. */
    ERASED
}
