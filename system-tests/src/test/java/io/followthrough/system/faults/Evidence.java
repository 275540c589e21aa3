package io.followthrough.system.faults;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Stack;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is in the databases and on Kafka when the dust has settled; read past every guard, as a superuser. */
final class Evidence {

    /** A record of one tenant, with what tells it apart. */
    record Arrival(String key, String eventId, UUID subject, long aggregateVersion) {}

    private final Stack stack;
    private final String tenant;

    Evidence(Stack stack, String tenant) {
        this.stack = stack;
        this.tenant = tenant;
    }

    Set<UUID> idsIn(String database, String table) {
        return query(database, "select id from " + table + " where tenant_id = ?");
    }

    Set<UUID> appliedBy(String database) {
        return query(database, "select event_id from inbox where tenant_id = ?");
    }

    boolean isOutboxEmpty(String database) {
        return query(database, "select id from outbox where tenant_id = ?").isEmpty();
    }

    /** Every record of the tenant on interview-service's topic, in the order of its partition. */
    List<Arrival> arrivals() {
        return arrivals(Topic.INTERVIEWS);
    }

    /** Every record of the tenant on a topic, in the order of its partition. */
    List<Arrival> arrivals(Topic topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(topic.topicName(), number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Arrival> arrivals = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    if (tenant.equals(header(record, "ce_tenantid"))) {
                        arrivals.add(arrival(record));
                    }
                }
            }
            return arrivals;
        }
    }

    private static Arrival arrival(ConsumerRecord<String, String> record) {
        return new Arrival(
                record.key(),
                header(record, "ce_id"),
                UUID.fromString(header(record, "ce_subject")),
                Long.parseLong(header(record, "ce_aggregateversion")));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private Set<UUID> query(String database, String sql) {
        Set<UUID> ids = new HashSet<>();
        try (Connection connection = stack.postgres().connect(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }
}
