package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.platform.sample.TopicLimits;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.ServiceRows;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that Kafka will never take goes out of the way; whatever lies beside or behind it is published, once. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ParkedEventTest {

    private static final String COMMITTED = """
            insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
              "timestamp", correlation_id)
            values (?, ?, ?, ?, 'nobody', 1, ?, ?, ?, now(), 'correlation-1')""";

    private static final String ERASED = "io.followthrough.CandidateErased.v1";
    private static final int FEW = 20;

    @Inject
    MeterRegistry registry;

    private final List<TenantId> tenants = tenantsOfDifferentShards();
    private final List<EventLog> logs = new ArrayList<>();
    private final ServiceRows outbox = new ServiceRows(Service.INTERVIEW);

    @BeforeEach
    void open() throws SQLException {
        forgetParked();
        tenants.forEach(tenant -> logs.add(EventLog.of(Topic.INTERVIEWS, tenant.value())));
    }

    @AfterEach
    void close() throws SQLException {
        logs.forEach(EventLog::close);
        forgetParked();
    }

    @Test
    void one_that_is_too_large_stops_neither_its_shard_nor_another() throws SQLException {
        UUID tooLarge = UUID.randomUUID();
        try (Connection database = database()) {
            database.setAutoCommit(false);
            add(database, tenants.get(0), tooLarge, Topic.INTERVIEWS.topicName(), ERASED, "x".repeat(1_100_000));
            for (TenantId tenant : tenants) {
                addFew(database, tenant);
            }
            database.commit();
        }

        awaitPublished();

        assertThat(parked()).containsExactly(tooLarge + " RecordTooLargeException");
        awaitMetric(1);
    }

    /** The broker's own word, and not only that of its client: of a record that is a batch by itself. */
    @Test
    void one_that_the_broker_refuses_stops_neither_its_shard_nor_another() throws Exception {
        UUID tooLarge = UUID.randomUUID();
        TopicLimits.set(Topic.INTERVIEWS.topicName(), 100_000);
        try (Connection database = database()) {
            database.setAutoCommit(false);
            add(database, tenants.get(0), tooLarge, Topic.INTERVIEWS.topicName(), ERASED, "x".repeat(150_000));
            for (TenantId tenant : tenants) {
                addFew(database, tenant);
            }
            database.commit();
            awaitPublished();
        } finally {
            TopicLimits.set(Topic.INTERVIEWS.topicName(), Topic.MAX_MESSAGE_BYTES);
        }

        assertThat(parked()).containsExactly(tooLarge + " RecordTooLargeException");
    }

    @Test
    void one_that_is_no_event_of_this_service_is_no_reason_to_wait() throws SQLException {
        UUID elsewhere = UUID.randomUUID();
        UUID noEvent = UUID.randomUUID();
        try (Connection database = database()) {
            database.setAutoCommit(false);
            add(database, tenants.get(0), elsewhere, "a.topic.that.nobody.made", ERASED, "{}");
            add(database, tenants.get(1), noEvent, Topic.INTERVIEWS.topicName(), "nothing", "{}");
            for (TenantId tenant : tenants) {
                addFew(database, tenant);
            }
            database.commit();
        }

        awaitPublished();

        assertThat(parked())
                .containsExactlyInAnyOrder(elsewhere + " InvalidTopicException", noEvent + " SerializationException");
        awaitMetric(2);
    }

    /** More than a drain reads at once: what it holds in memory has a bound, whatever the rows. */
    @Test
    void many_large_ones_are_published_in_their_order() throws SQLException {
        List<UUID> ids = IntStream.range(0, 40).mapToObj(n -> UUID.randomUUID()).toList();
        String large = "\"" + "x".repeat(250_000) + "\"";
        try (Connection database = database()) {
            database.setAutoCommit(false);
            for (UUID id : ids) {
                add(database, tenants.get(2), id, Topic.INTERVIEWS.topicName(), ERASED, large);
            }
            database.commit();
        }

        List<LoggedEvent> published = logs.get(2).awaitRecords(record -> true, ids.size());

        assertThat(published)
                .extracting(event -> UUID.fromString(event.header("ce_id")))
                .containsExactlyElementsOf(ids);
    }

    /** Each row once: the outbox is empty, so nothing more comes. */
    private void awaitPublished() {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> tenants.stream().allMatch(tenant -> outbox.unpublishedEvents(tenant.value()) == 0));
        logs.forEach(log -> assertThat(log.all()).hasSize(FEW));
    }

    private void awaitMetric(int events) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> registry.get("followthrough.outbox.parked").gauge().value() == events);
    }

    private static void addFew(Connection database, TenantId tenant) throws SQLException {
        for (int n = 0; n < FEW; n++) {
            add(database, tenant, UUID.randomUUID(), Topic.INTERVIEWS.topicName(), ERASED, "{}");
        }
    }

    private static void add(Connection database, TenantId tenant, UUID id, String topic, String type, String payload)
            throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(COMMITTED)) {
            insert.setString(1, tenant.value());
            insert.setObject(2, id);
            insert.setInt(3, Shards.of(tenant));
            insert.setString(4, topic);
            insert.setString(5, type);
            insert.setString(6, tenant.value() + ":cand-1");
            insert.setString(7, payload);
            insert.executeUpdate();
        }
    }

    private static List<String> parked() throws SQLException {
        List<String> parked = new ArrayList<>();
        try (Connection database = database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select id, cause from outbox_parked order by seq")) {
            while (rows.next()) {
                parked.add(rows.getString("id") + " " + rows.getString("cause").replaceFirst(":.*", ""));
            }
        }
        return parked;
    }

    private static void forgetParked() throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from outbox_parked");
        }
    }

    private static Connection database() throws SQLException {
        return Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
    }

    private static List<TenantId> tenantsOfDifferentShards() {
        Map<Integer, TenantId> byShard = new TreeMap<>();
        while (byShard.size() < 3) {
            TenantId tenant =
                    new TenantId("parked-" + UUID.randomUUID().toString().substring(0, 8));
            byShard.putIfAbsent(Shards.of(tenant), tenant);
        }
        return List.copyOf(byShard.values());
    }
}
