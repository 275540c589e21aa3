package io.followthrough.platform.outbox;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.platform.events.EventHeaders;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.record.AbstractRecords;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.RecordBatch;
import org.jspecify.annotations.Nullable;

/** An event as Kafka gets it: a CloudEvent in binary mode. */
final class WireRecord {

    private WireRecord() {}

    /**
     * @throws InvalidTopicException when the row names a topic that is not this service's: Kafka's client would wait for it
     *     for ever, and with it all that is sent by this process
     * @throws SerializationException when the row is no event
     */
    static ProducerRecord<String, byte[]> of(OutboxRow row, Topic topic) {
        if (!row.topic().equals(topic.topicName())) {
            throw new InvalidTopicException("an event of " + topic.source() + " cannot go to " + row.topic());
        }
        if (!row.type().startsWith(Event.TYPE_PREFIX)) {
            throw new SerializationException(row.type() + " is no type of an event");
        }
        byte[] payload = row.payload().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), payload);
        header(record, EventHeaders.SPEC_VERSION, "1.0");
        header(record, EventHeaders.ID, row.id().toString());
        header(record, EventHeaders.TYPE, row.type());
        header(record, EventHeaders.SOURCE, topic.source());
        header(record, EventHeaders.SUBJECT, row.subject());
        header(record, EventHeaders.TIME, row.time().toString());
        header(record, EventHeaders.CONTENT_TYPE, "application/json");
        header(
                record,
                EventHeaders.DATA_SCHEMA,
                Event.SCHEMA_PREFIX + row.type().substring(Event.TYPE_PREFIX.length()) + ".json");
        header(record, EventHeaders.TENANT, row.tenant());
        header(record, EventHeaders.AGGREGATE_VERSION, Long.toString(row.version()));
        header(record, EventHeaders.CORRELATION, row.correlationId());
        header(record, EventHeaders.CAUSATION, row.causationId());
        header(record, EventHeaders.CE_TRACEPARENT, row.traceparent());
        header(record, EventHeaders.TRACEPARENT, row.traceparent());
        return record;
    }

    /** Its size in bytes as Kafka's producer counts it against {@code max.request.size}. */
    static int size(ProducerRecord<String, byte[]> record) {
        return AbstractRecords.estimateSizeInBytesUpperBound(
                RecordBatch.CURRENT_MAGIC_VALUE,
                CompressionType.NONE,
                record.key().getBytes(StandardCharsets.UTF_8),
                record.value(),
                record.headers().toArray());
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
