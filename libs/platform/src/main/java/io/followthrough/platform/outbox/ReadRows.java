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
record ReadRows(Set<Integer> shards, List<Integer> contended, List<OutboxRow> rows) {

    /**
     * @param locks of each shard whether it was given
     * @param urgent with the older rows of their keys
     * @param read the oldest rows of all shards that were asked for
     */
    static ReadRows of(RowSet<Row> locks, RowSet<Row> urgent, RowSet<Row> read) {
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
        return new ReadRows(given, contended, rows);
    }

    /** What of them may be published. */
    ClaimedRows claimed(Paces paces, ShardDrain.Share share, List<Paces.Short> shorts) {
        Paces.Choice choice = paces.choose(shards, rows);
        return new ClaimedRows(choice.rows(), full(share, shorts), contended, choice.heldBack());
    }

    /** The shards of which those who are not short have filled what a drain reads: there may be more of them. */
    private List<Integer> full(ShardDrain.Share share, List<Paces.Short> shorts) {
        Set<String> tenants = new HashSet<>();
        shorts.forEach(one -> tenants.add(one.tenant()));
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Long> sizes = new HashMap<>();
        rows.stream().filter(row -> !tenants.contains(row.tenant())).forEach(row -> {
            counts.merge(row.shard(), 1, Integer::sum);
            sizes.merge(row.shard(), (long) row.payload().length(), Long::sum);
        });
        return shards.stream()
                .filter(shard ->
                        counts.getOrDefault(shard, 0) >= share.rows() || sizes.getOrDefault(shard, 0L) >= share.bytes())
                .toList();
    }
}
