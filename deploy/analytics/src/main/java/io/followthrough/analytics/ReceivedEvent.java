package io.followthrough.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic, read by its headers and its JSON alone.
 *
 * @param type the full {@code ce_type}, for example {@code io.followthrough.InterviewCompleted.v1}
 * @param happenedAt by the tenant's clock
 * @param aggregateVersion rises by one per event of the source about the subject
 */
record ReceivedEvent(
        UUID id,
        String type,
        String source,
        String tenant,
        String subject,
        Instant happenedAt,
        long aggregateVersion,
        @Nullable String correlationId,
        @Nullable String causationId,
        JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** It becomes a folder's name. */
    private static final Pattern TENANT = Pattern.compile("[a-z0-9-]{1,63}");

    /** What lies outside fits no column and no folder's name. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    ReceivedEvent {
        if (!TENANT.matcher(tenant).matches()) {
            throw new IllegalArgumentException("ce_tenantid is not the name of a tenant");
        }
        if (happenedAt.isBefore(EARLIEST) || happenedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("ce_time is no time at which something happens");
        }
    }

    /** @throws UnreadableRecordException if it is no event of the contract */
    static ReceivedEvent of(ConsumerRecord<byte[], byte @Nullable []> record) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_type"),
                    required(record, "ce_source"),
                    tenant(record),
                    required(record, "ce_subject"),
                    Instant.parse(required(record, "ce_time")),
                    Long.parseLong(required(record, "ce_aggregateversion")),
                    header(record, "ce_correlationid"),
                    header(record, "ce_causationid"),
                    object(record));
        } catch (IllegalArgumentException | DateTimeException | IOException malformed) {
            throw new UnreadableRecordException(record, malformed);
        }
    }

    /** The header's, which is also the one in the key: what contradicts itself would end up with another tenant's data. */
    private static String tenant(ConsumerRecord<byte[], byte @Nullable []> record) {
        String tenant = required(record, "ce_tenantid");
        byte[] key = record.key();
        String inKey = key == null ? "" : new String(key, StandardCharsets.UTF_8).split(":", 2)[0];
        if (!inKey.equals(tenant)) {
            throw new IllegalArgumentException("the tenant of the record's key is not ce_tenantid");
        }
        return tenant;
    }

    private static JsonNode object(ConsumerRecord<byte[], byte @Nullable []> record) throws IOException {
        byte[] value = record.value();
        JsonNode data = value == null ? null : JSON.readTree(value);
        if (data == null || !data.isObject()) {
            throw new IllegalArgumentException("the value is no JSON object");
        }
        return data;
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
