package io.followthrough.platform.inbox;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in its topic.
 *
 * @param channel under which name the service consumes the topic
 * @param size of its value, in bytes
 */
record RecordPlace(
        String channel,
        TopicPartition partition,
        long offset,
        @Nullable String key,
        int size) {

    /** The records with one of these keep their order. A key is always in the same partition. */
    record Lane(TopicPartition partition, @Nullable String key) {}

    static RecordPlace of(IncomingKafkaRecordMetadata<?, ?> metadata, int size) {
        return new RecordPlace(
                metadata.getChannel(),
                new TopicPartition(metadata.getTopic(), metadata.getPartition()),
                metadata.getOffset(),
                (String) metadata.getKey(),
                size);
    }

    Lane lane() {
        return new Lane(partition, key);
    }
}
