package io.followthrough.local.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record that a consumer could not process, as it lies on the dead-letter topic. */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

    /** Headers that the consumer added when it put the record aside. */
    private static final String ADDED = "dead-letter-";

    /** The topic it came from. */
    public String topic() {
        String dead = record.topic();
        return dead.substring(0, dead.indexOf(".dlq."));
    }

    /** One line for a person: where it lies, what it is and why it was put aside. No payload: it may hold anything. */
    public String description() {
        return "%s-%d@%d  %s  %s  tenant %s: %s"
                .formatted(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        header("ce_type"),
                        header("ce_id"),
                        header("ce_tenantid"),
                        header("dead-letter-reason"));
    }

    /** The record as it first was, for the topic that it came from. */
    ProducerRecord<byte[], byte[]> original() {
        List<Header> headers = new ArrayList<>();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(ADDED)) {
                headers.add(header);
            }
        });
        return new ProducerRecord<>(topic(), null, record.key(), record.value(), headers);
    }

    private String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "-" : text(header.value());
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "-" : new String(value, StandardCharsets.UTF_8);
    }
}
