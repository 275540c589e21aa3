package io.followthrough.platform.outbox;

import java.util.List;

/**
 * The rows that a drain publishes.
 *
 * @param outcome how the drain ends if nothing fails
 */
record ChosenRows(List<OutboxRow> rows, ShardDrain.Outcome outcome) {

    Short[] shards() {
        return rows.stream().map(row -> (short) row.shard()).toArray(Short[]::new);
    }

    String[] tenants() {
        return rows.stream().map(OutboxRow::tenant).toArray(String[]::new);
    }

    Long[] numbers() {
        return rows.stream().map(OutboxRow::number).toArray(Long[]::new);
    }
}
