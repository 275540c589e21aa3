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
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the contract, and for each consumer the place for what it could not process. */
final class KafkaTopics {

    /** Dead letters have no order to keep. */
    static final int DEAD_LETTER_PARTITIONS = 1;

    private static final short REPLICATION = 1;

    private KafkaTopics() {}

    /** Creates what is missing; what exists keeps its partitions and gets the limits of today. */
    static void create(Admin admin) {
        admin.createTopics(wanted()).values().forEach(KafkaTopics::await);
        Map<ConfigResource, Collection<AlterConfigOp>> limits = new HashMap<>();
        wanted().forEach(topic ->
                limits.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), limits(topic)));
        admin.incrementalAlterConfigs(limits).values().forEach((topic, altered) -> await(topic.name(), altered));
    }

    private static List<AlterConfigOp> limits(NewTopic topic) {
        return topic.configs().entrySet().stream()
                .map(limit ->
                        new AlterConfigOp(new ConfigEntry(limit.getKey(), limit.getValue()), AlterConfigOp.OpType.SET))
                .toList();
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

    private static void await(String topic, KafkaFuture<Void> created) {
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
