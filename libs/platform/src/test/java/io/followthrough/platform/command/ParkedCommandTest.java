package io.followthrough.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ParkedCommandTest {

    private static final String PARKED = """
            insert into outbox_parked (tenant_id, id, shard, seq, aggregatetype, aggregateid, aggregate_version, type, msg_key,
              payload, "timestamp", correlation_id, appended_at, cause)
            values (?, ?, 3, ?, ?, 'cand-1', 1, 'io.followthrough.CandidateErased.v1', ?, '{"candidateId":"secret"}', now(),
              'correlation-1', now(), 'RecordTooLargeException: 1.1 MB')""";

    private final String tenant = "parked-" + UUID.randomUUID().toString().substring(0, 8);
    private final Operator operator = Operator.ofThisService();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private EventLog log;

    @BeforeEach
    void park() throws SQLException {
        log = EventLog.of(Topic.INTERVIEWS, tenant);
        park(second, 1_000_002);
        park(first, 1_000_001);
    }

    @AfterEach
    void forget() throws SQLException {
        log.close();
        try (Connection database = database();
                PreparedStatement delete = database.prepareStatement("delete from outbox_parked")) {
            delete.executeUpdate();
        }
    }

    @Test
    void they_are_listed_in_their_order_without_their_data() {
        assertThat(operator.asks("parked list")).isZero();

        assertThat(operator.printed().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains(first.toString(), "CandidateErased", tenant, "RecordTooLarge"),
                        line -> assertThat(line).contains(second.toString()),
                        line -> assertThat(line).isEqualTo("interview-service: 2 parked events waiting."));
        assertThat(operator.printed()).doesNotContain("secret");
    }

    @Test
    void put_back_they_go_out_in_their_order_with_the_ids_they_had() {
        assertThat(operator.asks("parked put-back all")).isZero();

        List<LoggedEvent> published = log.awaitRecords(record -> true, 2);
        assertThat(published)
                .extracting(event -> event.header("ce_id"))
                .containsExactly(first.toString(), second.toString());
        assertThat(operator.asks("parked list")).isZero();
        assertThat(operator.printed()).isEqualToIgnoringNewLines("interview-service: 0 parked events waiting.");
        assertThat(operator.asks("parked put-back all")).isZero();
    }

    @Test
    void one_is_put_back_and_the_others_wait() {
        assertThat(operator.asks("parked put-back " + second)).isZero();

        assertThat(log.awaitRecords(record -> true, 1))
                .extracting(event -> event.header("ce_id"))
                .containsExactly(second.toString());
        operator.asks("parked list");
        assertThat(operator.printed()).contains(first.toString()).doesNotContain(second.toString());
        assertThat(operator.asks("parked put-back " + second)).isEqualTo(OperatorCommand.FAILED);
    }

    @Test
    void one_is_dropped_for_good() {
        assertThat(operator.asks("parked drop " + first)).isZero();

        operator.asks("parked list");
        assertThat(operator.printed()).contains(second.toString()).doesNotContain(first.toString());
        assertThat(operator.asks("parked drop " + first)).isEqualTo(OperatorCommand.FAILED);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void what_is_not_understood_changes_nothing() {
        for (String command :
                List.of("parked", "parked drop", "parked drop all", "parked list 1", "unpark", "parked put-back")) {
            assertThat(operator.asks(command)).as(command).isNotZero();
        }
        operator.asks("parked list");
        assertThat(operator.printed()).contains(first.toString(), second.toString());
    }

    private void park(UUID id, long number) throws SQLException {
        try (Connection database = database();
                PreparedStatement insert = database.prepareStatement(PARKED)) {
            insert.setString(1, tenant);
            insert.setObject(2, id);
            insert.setLong(3, number);
            insert.setString(4, Topic.INTERVIEWS.topicName());
            insert.setString(5, tenant + ":cand-1");
            insert.executeUpdate();
        }
    }

    private static Connection database() throws SQLException {
        return Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
    }
}
