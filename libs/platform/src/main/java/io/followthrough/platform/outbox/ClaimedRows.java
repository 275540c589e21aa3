package io.followthrough.platform.outbox;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that a drain may publish: those of the shards whose locks it was given, in their order.
 *
 * @param more the shards that may hold more than these
 * @param contended those that another replica holds
 */
record ClaimedRows(List<OutboxRow> rows, List<Integer> more, List<Integer> contended) {

    /**
     * @param locks of each shard whether it was given
     * @param read the oldest rows of all shards that were asked for, each with the size of its shard's rows up to it
     */
    static ClaimedRows of(RowSet<Row> locks, RowSet<Row> read, ShardDrain.Share share) {
        Set<Integer> given = new HashSet<>();
        List<Integer> contended = new ArrayList<>();
        locks.forEach(lock -> (lock.getBoolean(1) ? given : contended).add(lock.getInteger(0)));
        List<OutboxRow> rows = new ArrayList<>(read.size());
        Map<Integer, Integer> counts = new HashMap<>();
        Set<Integer> more = new HashSet<>();
        read.forEach(row -> {
            int shard = row.getShort("shard");
            if (given.contains(shard)) {
                rows.add(OutboxRow.of(row));
                int count = counts.merge(shard, 1, Integer::sum);
                if (count == share.rows() || row.getLong("bytes") >= share.bytes()) {
                    more.add(shard);
                }
            }
        });
        return new ClaimedRows(rows, List.copyOf(more), contended);
    }

    /** What to do with these rows, now that Kafka has answered to all of them. */
    Settlement settledBy(List<Refusal> refusals) {
        return Settlement.of(this, refusals);
    }
}
