package io.followthrough.platform.inbox;

import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.testkit.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A second member of a consumer group, as another replica is, which takes its part of the partitions and commits nothing. */
final class AnotherMember implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private AnotherMember(String group) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Infrastructure.running().bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Returns when it has been given partitions. */
    static AnotherMember joining(String group, Topic topic) {
        AnotherMember member = new AnotherMember(group);
        member.consumer.subscribe(List.of(topic.topicName()));
        await().atMost(SOON).pollInSameThread().until(() -> {
            member.consumer.poll(Duration.ofMillis(100));
            return !member.partitions().isEmpty();
        });
        return member;
    }

    Set<TopicPartition> partitions() {
        return consumer.assignment();
    }

    /** Leaves the group, whose others take its partitions over. */
    @Override
    public void close() {
        consumer.close();
    }
}
