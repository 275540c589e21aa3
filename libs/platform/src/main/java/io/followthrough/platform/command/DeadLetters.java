package io.followthrough.platform.command;

import io.followthrough.contracts.Topic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The dead letters of one service. That one was put back or dropped is a record behind it on the same partition
 * ({@link DeadLetter#settled}), which lives as long as it does. What is dropped is no longer shown as a failure; what is put
 * back is until it was applied. Putting back twice does no harm: consumers know the events
 * that they have applied. Letters are read one after another and none is kept, as each may be as large as a topic allows.
 */
final class DeadLetters implements SetAside, AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String FORGET = "delete from unapplied_event where tenant_id = ? and id = ?";

    private final String service;
    private final DataSource database;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    /**
     * @param service the consumer that put them there, for example {@code notes-service}
     * @param database of that service
     */
    DeadLetters(String service, DataSource database, Map<String, Object> kafka) {
        this.service = service;
        this.database = database;
        consumer = consumer(kafka);
        producer = producer(kafka);
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public List<String> list() {
        return waiting().values().stream().toList();
    }

    @Override
    public List<String> putBackAll() throws SQLException {
        Map<DeadLetter.Place, String> waiting = waiting();
        for (DeadLetter.Place place : waiting.keySet()) {
            putBack(place);
        }
        return List.copyOf(waiting.values());
    }

    @Override
    public List<String> putBack(String id) throws SQLException {
        return one(id, this::putBack);
    }

    @Override
    public List<String> drop(String id) throws SQLException {
        return one(id, this::drop);
    }

    private interface Action {
        void on(DeadLetter.Place place) throws SQLException;
    }

    private List<String> one(String id, Action action) throws SQLException {
        Map<DeadLetter.Place, String> waiting = waiting();
        Optional<DeadLetter.Place> wanted = waiting.keySet().stream()
                .filter(place -> place.toString().equals(id))
                .findFirst();
        if (wanted.isPresent()) {
            action.on(wanted.get());
        }
        return wanted.map(waiting::get).stream().toList();
    }

    /** Each that waits, oldest first within its topic, with its line. */
    private Map<DeadLetter.Place, String> waiting() {
        Map<DeadLetter.Place, String> waiting = new LinkedHashMap<>();
        consumer.assign(partitions());
        consumer.seekToBeginning(consumer.assignment());
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> {
                DeadLetter letter = new DeadLetter(record);
                letter.settled().ifPresentOrElse(waiting::remove, () -> waiting.put(letter.place(), letter.line()));
            });
        }
        return waiting;
    }

    private List<TopicPartition> partitions() {
        return Stream.of(Topic.values())
                .map(topic -> topic.deadLetterTopic(service))
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList();
    }

    /** Under another id it would be shown twice if it failed again. */
    private void putBack(DeadLetter.Place place) throws SQLException {
        DeadLetter letter = read(place);
        if (!letter.hasOwnId()) {
            forget(letter);
        }
        send(letter.original());
        settle(place, "put back");
    }

    private void drop(DeadLetter.Place place) throws SQLException {
        forget(read(place));
        settle(place, "dropped");
    }

    private void forget(DeadLetter letter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, letter.tenant());
            statement.setObject(2, letter.id());
            statement.executeUpdate();
        }
    }

    private DeadLetter read(DeadLetter.Place place) {
        List<TopicPartition> others = consumer.assignment().stream()
                .filter(partition -> !partition.equals(place.partition()))
                .toList();
        consumer.pause(others);
        consumer.seek(place.partition(), place.offset());
        List<ConsumerRecord<byte[], byte[]>> records = consumer.poll(PATIENCE).records(place.partition());
        consumer.resume(others);
        if (records.isEmpty() || records.get(0).offset() != place.offset()) {
            throw new KafkaException("the dead letter " + place + " cannot be read any more");
        }
        return new DeadLetter(records.get(0));
    }

    private void settle(DeadLetter.Place place, String how) {
        send(place.settlement(how));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException refused) {
            throw new KafkaException("the broker did not take the record: " + refused.getCause(), refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
