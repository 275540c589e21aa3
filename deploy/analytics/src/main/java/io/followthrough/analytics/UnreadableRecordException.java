package io.followthrough.analytics;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that is no event of the contract; it is counted and skipped, its neighbours are read. */
final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRecordException(ConsumerRecord<?, ?> record, Exception cause) {
        super(
                "%s, partition %d, offset %d: %s"
                        .formatted(record.topic(), record.partition(), record.offset(), cause.getMessage()),
                cause);
    }
}
