package io.followthrough.story;

import io.followthrough.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * One tenant's events, read from Kafka by a plain consumer without a group, which leaves no trace on the broker. Not for
 * several threads.
 */
final class EventLog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;
    private final String tenant;
    private final List<CrossedEvent> seen = new ArrayList<>();

    private EventLog(KafkaConsumer<String, String> consumer, String tenant) {
        this.consumer = consumer;
        this.tenant = tenant;
    }

    /** Reads from now on. */
    static EventLog open(String bootstrapServers, String tenant) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = Stream.of(Topic.values())
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(number -> new TopicPartition(topic.topicName(), number)))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
        return new EventLog(consumer, tenant);
    }

    /** Waits until an event like this has crossed Kafka. */
    CrossedEvent await(String what, Predicate<CrossedEvent> like) {
        return Expectation.that(what + " crosses Kafka", ARRIVES_WITHIN).awaitFirst(() -> {
            read();
            return seen.stream().filter(like).findFirst().orElse(null);
        });
    }

    /** Everything read so far, in order. */
    List<CrossedEvent> events() {
        read();
        return seen.stream().sorted(CrossedEvent.IN_ORDER).toList();
    }

    private void read() {
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
            CrossedEvent event = event(record);
            if (tenant.equals(event.headers().get(CrossedEvent.TENANT))) {
                seen.add(event);
            }
        }
    }

    private static CrossedEvent event(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new CrossedEvent(
                new CrossedEvent.Place(record.topic(), record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                headers,
                record.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
