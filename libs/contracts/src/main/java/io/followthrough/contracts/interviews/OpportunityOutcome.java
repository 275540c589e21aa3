package io.followthrough.contracts.interviews;

/** How an opportunity ended; every outcome but {@link #OFFER_RECEIVED} closes it. */
public enum OpportunityOutcome {
    REJECTED,
    OFFER_RECEIVED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    WITHDRAWN,
    NO_RESPONSE
}
