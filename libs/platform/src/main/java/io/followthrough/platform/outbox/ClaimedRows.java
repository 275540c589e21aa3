package io.followthrough.platform.outbox;

import java.util.List;
import java.util.Set;

/**
 * The rows that a drain may publish, those of one key in their order.
 *
 * @param more the shards that may hold more than these
 * @param contended those that another replica holds
 * @param heldBack those that hold what may not be published yet
 */
record ClaimedRows(List<OutboxRow> rows, List<Integer> more, List<Integer> contended, Set<Integer> heldBack) {

    /** What to do with these rows, now that Kafka has answered to all of them. */
    Settlement settledBy(List<Refusal> refusals) {
        return Settlement.of(this, refusals);
    }
}
