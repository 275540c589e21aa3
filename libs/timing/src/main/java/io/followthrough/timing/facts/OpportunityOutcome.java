package io.followthrough.timing.facts;

/** How a whole opportunity ended, or that an offer is on the table (R33). */
public enum OpportunityOutcome {
    REJECTED,
    OFFER_RECEIVED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    WITHDRAWN,
    NO_RESPONSE;

    /** Whether nothing more is to be done towards the employer but thanking. */
    public boolean closes() {
        return this != OFFER_RECEIVED;
    }

    /** Whether nothing is awaited from the employer any more (R24): only {@link #NO_RESPONSE} is no answer at all. */
    public boolean isAnswer() {
        return this != NO_RESPONSE;
    }
}
