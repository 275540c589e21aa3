package io.followthrough.system.faults;

import io.followthrough.contracts.Topic;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.stack.Stack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    record Arrival(String key, String eventId, String type, String subject, long aggregateVersion) {

        /** The id of the opportunity or interview that it is about. */
        UUID subjectId() {
            return UUID.fromString(subject);
        }

        /** The event's name for readers. */
        String name() {
            return type.substring("io.followthrough.".length(), type.length() - ".v1".length());
        }

        boolean is(String name) {
            return name().equals(name);
        }
    }

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

    /** How many transactions of interview-service wait for a lock on the table. */
    int waitingFor(String table) {
        return count(
                "interview",
                "select count(*) from pg_locks where relation = cast(? as regclass) and not granted",
                table);
    }

    /** Whether a statement that says {@code word} waits for a lock. */
    boolean isWaiting(String database, String word) {
        return count(
                        database,
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock' and position(? in query) > 0",
                        word)
                > 0;
    }

    /** How many events these processes have skipped because they had taken effect before. */
    double duplicates(List<ServiceProcess> replicas) {
        return replicas.stream().mapToDouble(Evidence::duplicates).sum();
    }

    private static double duplicates(ServiceProcess replica) {
        try (InputStream metrics =
                replica.management().resolve("/q/metrics").toURL().openStream()) {
            return new String(metrics.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("followthrough_inbox_duplicates_total"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(String database, String sql, String value) {
        try (Connection connection = stack.postgres().connect(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events that tell of opened opportunities, in the order of each candidate. */
    List<Arrival> openings() {
        return arrivals().stream()
                .filter(arrival -> arrival.is("OpportunityOpened"))
                .toList();
    }

    /** Every record of the tenant on interview-service's topic, in the order of its partition. */
    List<Arrival> arrivals() {
        return arrivals(Topic.INTERVIEWS);
    }

    /** Every record of the tenant on the topic, in the order of its partition. */
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
                header(record, "ce_type"),
                header(record, "ce_subject"),
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
