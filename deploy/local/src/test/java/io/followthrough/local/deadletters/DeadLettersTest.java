package io.followthrough.local.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.local.kafka.LocalKafka;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {

    private static final String DEAD = Topic.REMINDERS.deadLetterTopic("notes-service");

    @TempDir
    static Path folder;

    static LocalKafka kafka;

    @BeforeAll
    static void start() {
        kafka = LocalKafka.start(new LocalFolder(folder), Port.anyFree());
        kafka.createTopics();
    }

    @AfterAll
    static void stop() {
        kafka.stop();
    }

    @Test
    void are_listed_put_back_as_they_were_and_not_put_back_twice() throws Exception {
        putAside("{\"nudge\":1}", "event-1");

        try (DeadLetters letters = open()) {
            assertThat(letters.waiting())
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.description())
                            .contains("event-1", "tenant acme", "cannot be read")
                            .doesNotContain("nudge"));
        }
        try (DeadLetters letters = open()) {
            assertThat(letters.putBack()).hasSize(1);
        }

        assertThat(onTheTopic()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("acme:cand-1");
            assertThat(record.value()).isEqualTo("{\"nudge\":1}");
            assertThat(record.headers().toArray())
                    .extracting(header -> header.key())
                    .containsExactly("ce_id", "ce_tenantid");
        });
        try (DeadLetters letters = open()) {
            assertThat(letters.putBack()).isEmpty();
        }
    }

    private static DeadLetters open() {
        return DeadLetters.of(kafka.bootstrapServers(), "notes-service");
    }

    private static void putAside(String value, String eventId) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(DEAD, "acme:cand-1", value);
        header(record, "ce_id", eventId);
        header(record, "ce_tenantid", "acme");
        header(record, "dead-letter-reason", "it cannot be read");
        header(record, "dead-letter-topic", Topic.REMINDERS.topicName());
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String text) {
        record.headers().add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ConsumerRecord<String, String>> onTheTopic() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.REMINDERS.topicName()).stream()
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
