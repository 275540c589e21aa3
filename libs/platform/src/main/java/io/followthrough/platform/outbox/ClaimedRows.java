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
 * The rows that a drain has read of the shards whose locks it was given: what is urgent first, each behind the older rows of
 * its key, then the others; those of one key in their order.
 *
 * @param contended the shards that another replica holds
 */
record ClaimedRows(Set<Integer> shards, List<Integer> contended, List<OutboxRow> rows) {

    /**
     * @param locks of each shard whether it was given
     * @param urgent with the older rows of their keys
     * @param read the oldest rows of all shards that were asked for
     */
    static ClaimedRows of(RowSet<Row> locks, RowSet<Row> urgent, RowSet<Row> read) {
        Set<Integer> given = new HashSet<>();
        List<Integer> contended = new ArrayList<>();
        locks.forEach(lock -> (lock.getBoolean(1) ? given : contended).add(lock.getInteger(0)));
        Set<Long> known = new HashSet<>();
        List<OutboxRow> rows = new ArrayList<>(read.size());
        for (RowSet<Row> some : List.of(urgent, read)) {
            some.forEach(row -> {
                if (given.contains((int) row.getShort("shard")) && known.add(row.getLong("seq"))) {
                    rows.add(OutboxRow.of(row));
                }
            });
        }
        return new ClaimedRows(given, contended, rows);
    }

    /**
     * What of them may be published. A shard may hold more than was read when those who are not short have filled what a
     * drain reads of it.
     */
    ChosenRows chosen(Paces paces, int limit, List<Paces.Short> shorts) {
        Set<String> shortTenants = new HashSet<>();
        shorts.forEach(one -> shortTenants.add(one.tenant()));
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream()
                .filter(row -> !shortTenants.contains(row.tenant()))
                .forEach(row -> counts.merge(row.shard(), 1, Integer::sum));
        List<Integer> more = counts.entrySet().stream()
                .filter(count -> count.getValue() >= limit)
                .map(Map.Entry::getKey)
                .toList();
        Paces.Choice choice = paces.choose(shards, rows);
        return new ChosenRows(choice.rows(), new ShardDrain.Outcome(more, contended, choice.heldBack()));
    }
}
