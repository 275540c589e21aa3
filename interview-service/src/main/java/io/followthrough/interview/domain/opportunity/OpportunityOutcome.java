package io.followthrough.interview.domain.opportunity;

/** How a whole opportunity ended, as far as it has (R33). */
public enum OpportunityOutcome {
    REJECTED,
    OFFER_RECEIVED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    WITHDRAWN,
    NO_RESPONSE;

    /** Whether the opportunity is over with it: an offer that was only received is still to be answered (R18). */
    public boolean closes() {
        return switch (this) {
            case OFFER_RECEIVED -> false;
            case REJECTED, OFFER_ACCEPTED, OFFER_DECLINED, WITHDRAWN, NO_RESPONSE -> true;
        };
    }
}
