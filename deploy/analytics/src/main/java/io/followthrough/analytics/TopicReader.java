package io.followthrough.analytics;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topics from where the warehouse left them. It needs no consumer group: the warehouse keeps the positions. */
final class TopicReader implements AutoCloseable {

    private static final List<String> TOPICS =
            List.of("followthrough.interviews.v1", "followthrough.notes.v1", "followthrough.reminders.v1");
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Anonymizer anonymizer;
    private final Warehouse warehouse;

    TopicReader(String bootstrapServers, Anonymizer anonymizer, Warehouse warehouse) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "analytics",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        20_000,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.anonymizer = anonymizer;
        this.warehouse = warehouse;
    }

    /**
     * What a reading met.
     *
     * @param records all of them
     * @param unknown how many of each type that has no schema here; a replay picks them up once there is one
     * @param unreadable what was no event of the contract: where it lies and why
     */
    record Outcome(long records, Map<String, Long> unknown, List<String> unreadable) {}

    /** Reads until the ends that the topics had when it began. */
    Outcome readToEnd() throws SQLException {
        consumer.assign(partitions());
        seek(warehouse.positions());
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        Tally tally = new Tally();
        while (!reached(ends)) {
            load(consumer.poll(POLL), tally);
        }
        return tally.outcome();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicPartition> partitions() {
        return TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList();
    }

    /** A position beyond the end is that of an earlier cluster: such a topic is read from its beginning. */
    private void seek(Map<TopicPartition, Long> positions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        consumer.seekToBeginning(consumer.assignment());
        positions.forEach((partition, next) -> {
            if (next <= ends.getOrDefault(partition, 0L)) {
                consumer.seek(partition, next);
            }
        });
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void load(ConsumerRecords<byte[], byte[]> records, Tally tally) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            tally.fact(record).ifPresent(facts::add);
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        records.partitions().forEach(partition -> positions.put(partition, consumer.position(partition)));
        warehouse.load(facts, positions);
    }

    private final class Tally {

        private long records;
        private final Map<String, Long> unknown = new TreeMap<>();
        private final List<String> unreadable = new ArrayList<>();

        Optional<Fact> fact(ConsumerRecord<byte[], byte[]> record) {
            records++;
            try {
                ReceivedEvent event = ReceivedEvent.of(record);
                Optional<Fact> fact = anonymizer.fact(event);
                if (fact.isEmpty()) {
                    unknown.merge(event.type(), 1L, Long::sum);
                }
                return fact;
            } catch (UnreadableRecordException skipped) {
                unreadable.add(skipped.getMessage());
                return Optional.empty();
            }
        }

        Outcome outcome() {
            return new Outcome(records, Map.copyOf(unknown), List.copyOf(unreadable));
        }
    }
}
