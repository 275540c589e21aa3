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
 * @param outcome how the drain ends if nothing fails
 */
record ClaimedRows(List<OutboxRow> rows, ShardDrain.Outcome outcome) {

    /**
     * @param locks of each shard whether it was given
     * @param read the oldest rows of all shards that were asked for, of each at most {@code limit}
     */
    static ClaimedRows of(RowSet<Row> locks, RowSet<Row> read, int limit) {
        Set<Integer> given = new HashSet<>();
        List<Integer> contended = new ArrayList<>();
        locks.forEach(lock -> (lock.getBoolean(1) ? given : contended).add(lock.getInteger(0)));
        List<OutboxRow> rows = new ArrayList<>(read.size());
        Map<Integer, Integer> counts = new HashMap<>();
        read.forEach(row -> {
            int shard = row.getShort("shard");
            if (given.contains(shard)) {
                rows.add(OutboxRow.of(row));
                counts.merge(shard, 1, Integer::sum);
            }
        });
        List<Integer> more = counts.entrySet().stream()
                .filter(count -> count.getValue() == limit)
                .map(Map.Entry::getKey)
                .toList();
        return new ClaimedRows(rows, new ShardDrain.Outcome(more, contended));
    }

    Short[] shards() {
        return rows.stream().map(row -> (short) row.shard()).toArray(Short[]::new);
    }

    Long[] numbers() {
        return rows.stream().map(OutboxRow::number).toArray(Long[]::new);
    }
}
