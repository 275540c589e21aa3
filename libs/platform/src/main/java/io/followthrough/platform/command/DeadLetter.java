package io.followthrough.platform.command;

import io.followthrough.platform.events.EventHeaders;
import io.followthrough.platform.events.RecordId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record of a dead-letter topic: what a consumer could not process, or that such a one was settled. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

    /** Headers that the consumer added when it put the record aside. */
    private static final String ADDED = "dead-letter-";

    /** How long a part of a line may be: headers are as long as somebody made them. */
    private static final int LONGEST = 200;

    private static final String TOPIC = ADDED + "topic";
    private static final String PARTITION = ADDED + "partition";
    private static final String OFFSET = ADDED + "offset";
    private static final String REASON = ADDED + "reason";
    private static final String SETTLED_OFFSET = ADDED + "settled-offset";
    private static final String SETTLED_AS = ADDED + "settled-as";

    /** Where a dead letter lies; its text is what people call it. */
    record Place(TopicPartition partition, long offset) {

        /** The record that says, on the same partition, that the letter no longer waits. */
        ProducerRecord<byte[], byte[]> settlement(String how) {
            ProducerRecord<byte[], byte[]> settlement =
                    new ProducerRecord<>(partition.topic(), partition.partition(), null, null);
            settlement.headers().add(SETTLED_OFFSET, Long.toString(offset).getBytes(StandardCharsets.UTF_8));
            settlement.headers().add(SETTLED_AS, how.getBytes(StandardCharsets.UTF_8));
            return settlement;
        }

        @Override
        public String toString() {
            return partition + "@" + offset;
        }
    }

    Place place() {
        return new Place(new TopicPartition(record.topic(), record.partition()), record.offset());
    }

    /** The place of the letter that this record settles; empty when it is a letter itself, whatever headers it brought. */
    Optional<Place> settled() {
        return header(TOPIC) != null
                ? Optional.empty()
                : Optional.ofNullable(header(SETTLED_OFFSET))
                        .map(offset -> new Place(place().partition(), Long.parseLong(offset)));
    }

    /** One line for a person: where it lies, what it is and why it was put aside. No payload: it may hold anything. */
    String line() {
        return "%s  %s  %s  tenant %s: %s"
                .formatted(
                        place(),
                        shown(EventHeaders.TYPE),
                        hasOwnId() ? shown(EventHeaders.ID) : shown(EventHeaders.ID) + " (" + id() + ")",
                        shown(EventHeaders.TENANT),
                        shown(REASON));
    }

    /** By which id callers were told that it could not be used. */
    UUID id() {
        return RecordId.of(
                header(EventHeaders.ID), String.valueOf(header(TOPIC)), (int) number(PARTITION), number(OFFSET));
    }

    /** Whether it has the same id when it comes again. */
    boolean hasOwnId() {
        return RecordId.own(header(EventHeaders.ID)).isPresent();
    }

    /** Whose it says it is. */
    @Nullable String tenant() {
        return header(EventHeaders.TENANT);
    }

    /** The record as it first was, for the topic that it came from. */
    ProducerRecord<byte[], byte[]> original() {
        List<Header> headers = new ArrayList<>();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(ADDED)) {
                headers.add(header);
            }
        });
        String topic = record.topic().substring(0, record.topic().indexOf(".dlq."));
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    private String shown(String name) {
        String value = header(name);
        return value == null
                ? "-"
                : value.substring(0, Math.min(value.length(), LONGEST)).replaceAll("\\p{Cntrl}", "?");
    }

    private long number(String name) {
        String number = header(name);
        return number == null || !number.matches("\\d{1,18}") ? 0 : Long.parseLong(number);
    }

    private @Nullable String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
