package io.followthrough.interview.rebuilt;

/**
 * Something that is tried with an opportunity; it may be refused.
 *
 * @param which of several things it is done to, counted around
 * @param variant how it is done
 */
record Step(Kind kind, int which, int variant) {

    enum Kind {
        SCHEDULE,
        RESCHEDULE,
        CANCEL,
        COMPLETE,
        CORRECT_REPORT,
        CORRECT_ROUND,
        CONCLUDE_ROUND,
        VOID_ROUND,
        CORRECT_OPPORTUNITY,
        STATE_TIMELINE,
        REQUEST_MATERIAL,
        SEND_MATERIAL,
        ADD_REFERENCE,
        RESPOND,
        CONCLUDE,
        CORRECT_OUTCOME,
        REOPEN
    }
}
