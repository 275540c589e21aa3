package io.followthrough.local.kafka;

import io.followthrough.contracts.Topic;
import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the contract, and for each consumer the place for what it could not process. */
final class KafkaTopics {

    /** Dead letters have no order to keep. */
    static final int DEAD_LETTER_PARTITIONS = 1;

    private static final short REPLICATION = 1;

    private KafkaTopics() {}

    /**
     * Creates what is missing, and waits until every partition is hosted; what exists keeps its partitions and gets the
     * limits of today.
     *
     * <p>A topic is created when the controller has written it down, which is before the broker hosts its partitions. An
     * idempotent producer that writes in between may have its first batch refused and its second accepted: the broker
     * takes any sequence number from a producer it does not know. The first is then out of order for good.
     */
    static void create(Admin admin) {
        admin.createTopics(wanted()).values().forEach(KafkaTopics::await);
        await("limits", admin.incrementalAlterConfigs(limits()).all());
        await("partitions", admin.listOffsets(latestOfEveryPartition()).all());
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> limits() {
        Map<ConfigResource, Collection<AlterConfigOp>> limits = new HashMap<>();
        for (NewTopic topic : wanted()) {
            List<AlterConfigOp> ofTopic = new ArrayList<>();
            topic.configs()
                    .forEach((name, limit) ->
                            ofTopic.add(new AlterConfigOp(new ConfigEntry(name, limit), AlterConfigOp.OpType.SET)));
            limits.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), ofTopic);
        }
        return limits;
    }

    /** The broker answers for a partition once it hosts it. */
    private static Map<TopicPartition, OffsetSpec> latestOfEveryPartition() {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (NewTopic topic : wanted()) {
            for (int partition = 0; partition < topic.numPartitions(); partition++) {
                latest.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        return latest;
    }

    static List<NewTopic> wanted() {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            topics.add(topic(topic.topicName(), Topic.PARTITIONS, Topic.MAX_MESSAGE_BYTES));
            for (Service consumer : Service.values()) {
                String name = topic.deadLetterTopic(consumer.moduleName());
                topics.add(topic(name, DEAD_LETTER_PARTITIONS, Topic.MAX_DEAD_LETTER_BYTES));
            }
        }
        return topics;
    }

    /** A dead letter holds what its topic holds, personal data too, so it lives no longer. */
    private static NewTopic topic(String name, int partitions, int maxBytes) {
        return new NewTopic(name, partitions, REPLICATION)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Topic.RETENTION.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(maxBytes)));
    }

    private static void await(String topic, KafkaFuture<?> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new LaunchFailure("Kafka could not create " + topic + ": " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted while Kafka created " + topic, e);
        }
    }
}
