package io.followthrough.local.kafka;

import static org.apache.kafka.clients.admin.AlterConfigOp.OpType.SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.contracts.Topic;
import io.followthrough.local.LaunchFailure;
import io.followthrough.local.process.Port;
import io.followthrough.local.workspace.LocalFolder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final TopicPartition FIRST_OF_NOTES = new TopicPartition(Topic.NOTES.topicName(), 0);

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
    void every_topic_of_the_contract_exists_with_its_partitions() throws Exception {
        Map<String, TopicDescription> topics =
                described(Stream.of(Topic.values()).map(Topic::topicName).toList());

        assertThat(topics.values())
                .hasSize(Topic.values().length)
                .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topic.PARTITIONS));
    }

    @Test
    void every_consumer_has_a_dead_letter_topic_for_every_topic() throws Exception {
        List<String> names = Stream.of(Topic.values())
                .flatMap(topic -> Stream.of("interview-service", "notes-service", "reminder-service")
                        .map(topic::deadLetterTopic))
                .toList();

        assertThat(described(names)).hasSize(9);
    }

    @Test
    void a_topic_and_its_dead_letters_are_kept_equally_long_and_the_latter_may_be_larger() throws Exception {
        assertThat(limits(Topic.INTERVIEWS.topicName()))
                .containsExactly(Long.toString(Topic.RETENTION.toMillis()), "1048576");
        assertThat(limits(Topic.INTERVIEWS.deadLetterTopic("notes-service")))
                .containsExactly(Long.toString(Topic.RETENTION.toMillis()), "2097152");
    }

    @Test
    void a_topic_of_an_earlier_release_gets_the_limits_of_today() throws Exception {
        String dead = Topic.NOTES.deadLetterTopic("interview-service");
        try (Admin admin = kafka.admin()) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, dead),
                            List.of(
                                    new AlterConfigOp(new ConfigEntry("retention.ms", "7776000000"), SET),
                                    new AlterConfigOp(new ConfigEntry("max.message.bytes", "1048588"), SET))))
                    .all()
                    .get();
        }

        kafka.createTopics();

        assertThat(limits(dead)).containsExactly(Long.toString(Topic.RETENTION.toMillis()), "2097152");
    }

    @Test
    void an_unknown_topic_is_not_made_up() throws Exception {
        try (Admin admin = kafka.admin()) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("nobody.asked.for.v1"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            assertThat(admin.listTopics().names().get()).doesNotContain("nobody.asked.for.v1");
        }
    }

    @Test
    void a_taken_port_is_refused_by_name(@TempDir Path other) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalKafka.start(new LocalFolder(other), taken.getLocalPort()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("Kafka needs port " + taken.getLocalPort() + ", which another program has");
        }
    }

    @Test
    void a_restart_keeps_what_was_acknowledged(@TempDir Path other) throws Exception {
        try (LocalKafka broker = LocalKafka.start(new LocalFolder(other), Port.anyFree())) {
            broker.createTopics();
            write(broker, "before the restart");

            broker.restart();

            assertThat(read(broker)).containsExactly("before the restart");
        }
    }

    @Test
    void a_crash_keeps_what_was_acknowledged_even_on_another_port(@TempDir Path other) throws Exception {
        LocalFolder data = new LocalFolder(other);
        try (LocalKafka broker = LocalKafka.start(data, Port.anyFree())) {
            broker.createTopics();
            write(broker, "before the crash");
            broker.kill();
        }

        try (LocalKafka broker = LocalKafka.start(data, Port.anyFree())) {
            broker.createTopics();
            assertThat(read(broker)).containsExactly("before the crash");
        }
    }

    private static Map<String, TopicDescription> described(List<String> names) throws Exception {
        try (Admin admin = kafka.admin()) {
            return admin.describeTopics(names).allTopicNames().get();
        }
    }

    private static List<String> limits(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = kafka.admin()) {
            Config config = admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();
            return List.of(
                    config.get("retention.ms").value(),
                    config.get("max.message.bytes").value());
        }
    }

    private static void write(LocalKafka broker, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(FIRST_OF_NOTES.topic(), FIRST_OF_NOTES.partition(), "key", text))
                    .get();
        }
    }

    private static List<String> read(LocalKafka broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FIRST_OF_NOTES));
            consumer.seekToBeginning(List.of(FIRST_OF_NOTES));
            return StreamSupport.stream(consumer.poll(Duration.ofSeconds(20)).spliterator(), false)
                    .map(message -> message.value())
                    .toList();
        }
    }
}
