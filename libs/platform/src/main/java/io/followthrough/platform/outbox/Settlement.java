package io.followthrough.platform.outbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a drain does with its rows once Kafka has answered: each row by its own answer, so that none has to wait, or to be
 * published again, because of another.
 *
 * @param published the broker has them
 * @param parked Kafka will never take them
 * @param waiting of each shard that is to be tried again, why
 * @param more the shards that may hold more, and none of whose rows has to wait
 * @param contended those that another replica holds
 * @param heldBack those that hold what may not be published yet
 */
record Settlement(
        List<OutboxRow> published,
        List<Refusal> parked,
        Map<Integer, Refusal> waiting,
        List<Integer> more,
        List<Integer> contended,
        Set<Integer> heldBack) {

    static Settlement of(ClaimedRows claimed, List<Refusal> refusals) {
        Set<Long> refused = new HashSet<>();
        Map<Integer, Refusal> waiting = new HashMap<>();
        refusals.forEach(refusal -> {
            refused.add(refusal.row().number());
            if (!refusal.isForGood()) {
                waiting.put(refusal.row().shard(), refusal);
            }
        });
        return new Settlement(
                claimed.rows().stream()
                        .filter(row -> !refused.contains(row.number()))
                        .toList(),
                refusals.stream().filter(Refusal::isForGood).toList(),
                waiting,
                claimed.more().stream()
                        .filter(shard -> !waiting.containsKey(shard))
                        .toList(),
                claimed.contended(),
                claimed.heldBack());
    }
}
