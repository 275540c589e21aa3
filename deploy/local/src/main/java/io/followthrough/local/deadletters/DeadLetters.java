package io.followthrough.local.deadletters;

import io.followthrough.contracts.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The dead letters of one consumer that were not put back yet. What has been put back is remembered on the broker, as
 * the offsets of a group. Putting back twice does no harm: consumers know the events that they have applied.
 */
public final class DeadLetters implements AutoCloseable {

    private static final String GROUP = "dead-letters";
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private DeadLetters(String bootstrapServers, KafkaConsumer<byte[], byte[]> consumer) {
        this.bootstrapServers = bootstrapServers;
        this.consumer = consumer;
    }

    /** @param service the consumer, for example {@code notes-service} */
    public static DeadLetters of(String bootstrapServers, String service) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(Stream.of(Topic.values())
                .map(topic -> topic.deadLetterTopic(service))
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList());
        return new DeadLetters(bootstrapServers, consumer);
    }

    /** Those that were not put back yet, oldest first within their topic. */
    public List<DeadLetter> waiting() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        List<DeadLetter> letters = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> letters.add(new DeadLetter(record)));
        }
        return letters;
    }

    /**
     * Sends all that wait to the topics they came from, and remembers it once the broker has acknowledged every one.
     * Gives those that were put back.
     */
    public List<DeadLetter> putBack() throws InterruptedException, ExecutionException {
        List<DeadLetter> letters = waiting();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (DeadLetter letter : letters) {
                sent.add(producer.send(letter.original()));
            }
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
            }
        }
        consumer.commitSync();
        return letters;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
