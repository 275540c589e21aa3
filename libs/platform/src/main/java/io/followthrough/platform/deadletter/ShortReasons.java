package io.followthrough.platform.deadletter;

import io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a dead letter is given to carry beside the record itself, so that it always fits on its topic: why it is
 * there comes from an exception, whose text has no bound. Made by Kafka's client, by its name in the configuration.
 */
public final class ShortReasons implements ProducerInterceptor<Object, Object> {

    /** In bytes; more than any message of ours. */
    static final int LONGEST = 1_000;

    private static final List<String> REASONS =
            List.of(KafkaDeadLetterQueue.DEAD_LETTER_REASON, KafkaDeadLetterQueue.DEAD_LETTER_CAUSE);

    @Override
    public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> record) {
        for (String name : REASONS) {
            Header header = record.headers().lastHeader(name);
            if (header != null && header.value() != null && header.value().length > LONGEST) {
                record.headers().remove(name);
                record.headers().add(name, start(header.value()));
            }
        }
        return record;
    }

    /** Not within a character: a byte 10xxxxxx of UTF-8 goes on with one. */
    private static byte[] start(byte[] text) {
        int end = LONGEST;
        while ((text[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(text, end);
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception refusal) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configuration) {}
}
