package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The safety net below the relay's wake-up call: what a replica committed just before it died is published as well. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PolledOutboxTest {

    private static final String COMMITTED = """
            insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
              "timestamp", correlation_id)
            values (?, gen_random_uuid(), ?, ?, 'nobody', 1, 'io.followthrough.CandidateErased.v1', ?, '{}', now(), 'none')""";

    @Test
    void an_event_that_nobody_was_woken_for_is_published() throws SQLException {
        TenantId tenant = new TenantId("polled-" + UUID.randomUUID().toString().substring(0, 8));
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant.value());
                Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                PreparedStatement insert = superuser.prepareStatement(COMMITTED)) {
            insert.setString(1, tenant.value());
            insert.setInt(2, Shards.of(tenant));
            insert.setString(3, Topic.INTERVIEWS.topicName());
            insert.setString(4, tenant.value());
            insert.executeUpdate();

            LoggedEvent published = log.awaitRecords(record -> true, 1).get(0);

            assertThat(published.header("ce_type")).isEqualTo("io.followthrough.CandidateErased.v1");
        }
    }
}
