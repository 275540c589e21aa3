package io.followthrough.platform.outbox;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits in the outbox to be published.
 *
 * @param number its place in its shard, rising in the order of appending
 * @param subject the id of what the event is about
 * @param version the how many-th event of its subject it is
 * @param time when it happened, by the tenant's clock
 * @param appended when the transaction began that wrote it, by the database's clock
 * @param urgent whether only older events with its key go before it
 */
record OutboxRow(
        int shard,
        long number,
        String tenant,
        UUID id,
        String topic,
        String key,
        String type,
        String subject,
        long version,
        Instant time,
        String payload,
        Instant appended,
        boolean urgent,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {

    static OutboxRow of(Row row) {
        return new OutboxRow(
                row.getShort("shard"),
                row.getLong("seq"),
                row.getString("tenant_id"),
                row.getUUID("id"),
                row.getString("aggregatetype"),
                row.getString("msg_key"),
                row.getString("type"),
                row.getString("aggregateid"),
                row.getLong("aggregate_version"),
                row.getOffsetDateTime("timestamp").toInstant(),
                row.getString("payload"),
                row.getOffsetDateTime("appended_at").toInstant(),
                row.getBoolean("urgent"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"));
    }
}
