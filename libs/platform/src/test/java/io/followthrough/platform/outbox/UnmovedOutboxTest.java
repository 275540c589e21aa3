package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.platform.broker.Broker;
import io.followthrough.platform.observability.EventMetrics;
import io.followthrough.platform.sample.Management;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outbox that stands still while Kafka is there is a fault that nobody else tells of. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnmovedOutboxTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final TenantId tenant =
            new TenantId("unmoved-" + UUID.randomUUID().toString().substring(0, 8));

    @Inject
    ShardDrain drain;

    @Inject
    EventMetrics metrics;

    private EventLog log;
    private Connection hanging;

    /** Somebody else has the shard's lock and does nothing, as a replica that hangs would. */
    @BeforeEach
    void hang() throws SQLException {
        log = EventLog.of(Topic.INTERVIEWS, tenant.value());
        hanging = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
        hanging.setAutoCommit(false);
        run(hanging, "select pg_advisory_xact_lock(%d, %d)".formatted(ShardDrain.LOCK_SPACE, Shards.of(tenant)));
        try (Connection database = Infrastructure.running().superuser(Service.INTERVIEW.databaseName())) {
            run(database, """
                    insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key,
                      payload, "timestamp", correlation_id)
                    values ('%s', gen_random_uuid(), %d, '%s', 'nobody', 1, 'io.followthrough.CandidateErased.v1', '%1$s',
                      '{}', now(), 'none')""".formatted(tenant.value(), Shards.of(tenant), Topic.INTERVIEWS.topicName()));
        }
    }

    @AfterEach
    void goOn() throws SQLException {
        hanging.close();
        log.awaitRecords(record -> true, 1);
        log.close();
        await().atMost(SOON).until(() -> Management.ready() == 200);
    }

    @Test
    void the_service_is_not_ready_until_it_moves_again() throws SQLException {
        await().atMost(SOON).until(() -> Management.ready() == 503);
        assertThat(Management.readiness()).contains("the outbox moves");
        assertThat(Management.live()).isEqualTo(200);

        hanging.rollback();

        await().atMost(SOON).until(() -> Management.ready() == 200);
    }

    /** As the service measures, but that the broker it asks is not there. */
    @Test
    void while_kafka_is_away_that_is_no_standstill() {
        OutboxGauge gauge = new OutboxGauge(drain, metrics, new Broker(Map.of("bootstrap.servers", "127.0.0.1:1")));
        gauge.measure().await().indefinitely();

        await().atMost(SOON).pollDelay(Duration.ofSeconds(2)).until(() -> {
            Duration before = gauge.standstill();
            gauge.measure().await().indefinitely();
            return before.compareTo(Duration.ofSeconds(2)) > 0
                    && gauge.standstill().compareTo(Duration.ofSeconds(1)) < 0;
        });
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
