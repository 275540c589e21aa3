package io.followthrough.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.stack.Stack;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import io.followthrough.system.Running;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of reminder-service race over ten thousand reminders that come due at once; one is killed (-9) in the
 * middle. Each reminder fires exactly once: one event id, of version 1, however often Kafka has it.
 */
class RacingDispatchersIT {

    private static final String TENANT = "race";
    private static final int REMINDERS = 10_000;
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(90);

    private static final String STORE_REMINDERS = """
            insert into reminder (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, interview_id,
              about_type, about_id, opens_at, remind_at, due_at, local_date, trace, rejected_dates, quiet_hours,
              policy_version, state, passed, known_at)
            select ?, gen_random_uuid(), 0, 'DEBRIEF:' || gen_random_uuid(), 'DEBRIEF', 'cand-' || n % 100,
              gen_random_uuid(), gen_random_uuid(), 'INTERVIEW', gen_random_uuid(), now() - interval '1 hour',
              to_json(array[to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')])::text,
              now() + interval '1 day', current_date, '[{"rule":"R3","source":"S3","text":"Write your debrief."}]', '[]',
              '{"zone":"Z"}', 1, 'SCHEDULED', 0, now() - interval '1 hour'
            from generate_series(1, 10000) as n""";

    private static final String STORE_TIMERS = """
            insert into timer (tenant_id, id, fire_at, offset_millis)
            select tenant_id, id, now(), 0 from reminder where tenant_id = ?""";

    private final Stack stack = Running.stack();
    private final Evidence evidence = new Evidence(stack, TENANT);

    @Test
    void each_fires_exactly_once_though_one_replica_is_killed_in_the_middle() throws SQLException {
        try (ServiceProcess second = replica()) {
            storeDueReminders();
            await("some have fired, not all")
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(SETTLES_WITHIN)
                    .until(() -> evidence.idsIn("reminder", "timer").size() < REMINDERS * 9 / 10);
            int left = evidence.idsIn("reminder", "timer").size();

            second.kill();

            assertThat(left).as("what was left when one was killed").isPositive();
            await("the other fires the rest")
                    .atMost(SETTLES_WITHIN)
                    .until(() -> evidence.idsIn("reminder", "timer").isEmpty());
            await("the outbox drains").atMost(SETTLES_WITHIN).until(() -> evidence.isOutboxEmpty("reminder"));
        }
        assertEachFiredOnce();
    }

    private void assertEachFiredOnce() {
        Set<UUID> reminders = evidence.idsIn("reminder", "reminder");
        List<Evidence.Arrival> arrivals = evidence.arrivals(Topic.REMINDERS);
        assertThat(reminders).hasSize(REMINDERS);
        assertThat(arrivals.stream().map(Evidence.Arrival::subjectId).collect(Collectors.toSet()))
                .as("every reminder has fired, and nothing else was told")
                .isEqualTo(reminders);
        assertThat(arrivals.stream().map(Evidence.Arrival::eventId).collect(Collectors.toSet()))
                .as("one event each, however often it arrived")
                .hasSize(REMINDERS);
        assertThat(arrivals)
                .allSatisfy(arrival -> assertThat(arrival.aggregateVersion()).isEqualTo(1));
    }

    private void storeDueReminders() throws SQLException {
        try (Connection database = stack.postgres().connect("reminder")) {
            database.setAutoCommit(false);
            run(database, STORE_REMINDERS);
            run(database, STORE_TIMERS);
            database.commit();
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, TENANT);
            statement.executeUpdate();
        }
    }

    private ServiceProcess replica() {
        ServiceProcess replica = ServiceProcess.launch(
                Service.REMINDER.moduleName() + "-2",
                Service.REMINDER,
                new ServicePorts(Port.anyFree(), Port.anyFree()),
                new LocalFolder(Workspace.find().root().resolve("system-tests/target/replicas")),
                stack.serviceEnvironment());
        replica.awaitReady();
        return replica;
    }
}
