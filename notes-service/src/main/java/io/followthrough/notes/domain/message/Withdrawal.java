package io.followthrough.notes.domain.message;

import java.time.Instant;

/**
 * Why a draft is not to be sent any more: what it is for is over. The candidate can take it up all the same.
 *
 * @param rule the code of the rule that says so
 * @param reason in a sentence
 * @param at when, in the tenant's time
 * @param takenUp whether the candidate has taken it up again; nothing withdraws it from then on
 */
public record Withdrawal(String rule, String reason, Instant at, boolean takenUp) {

    Withdrawal takenUpAgain() {
        return new Withdrawal(rule, reason, at, true);
    }
}
