package io.followthrough.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.stack.Stack;
import io.followthrough.system.Running;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A crash (kill -9) aimed between two steps: Kafka is frozen or rows are locked, so that whoever is at work stands just
 * there, and then every replica of the service is killed.
 */
@Tag("faults")
class AimedCrashesIT {

    private static final int WRITES = 20;
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Replicas replicas;

    private final Stack stack = Running.stack();
    private final String tenant = "aimed-" + UUID.randomUUID().toString().substring(0, 8);
    private final Evidence evidence = new Evidence(stack, tenant);

    /** The deletion that the dead relay has sent would still be done: PostgreSQL does not notice before it answers. */
    private static final String END_DELETIONS = """
            select pg_terminate_backend(pid, 10000) from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'delete from outbox%'""";

    @BeforeAll
    static void start() {
        replicas = Replicas.start(Running.stack());
    }

    @AfterAll
    static void stop() {
        replicas.close();
    }

    /** The subscriptions must stand, so that what follows is about this tenant's events only. */
    @BeforeEach
    void settle() {
        assertSettled(write(1));
    }

    @AfterEach
    void resume() {
        stack.kafka().resume();
    }

    @Test
    void between_commit_and_produce() {
        stack.kafka().pause();
        Set<UUID> acknowledged = write(WRITES);

        replicas.crash(Service.INTERVIEW);
        assertThat(evidence.isOutboxEmpty("interview")).isFalse();
        stack.kafka().resume();
        replicas.restart(Service.INTERVIEW);

        assertSettled(acknowledged);
    }

    @Test
    void between_produce_and_delete() throws SQLException {
        stack.kafka().pause();
        Set<UUID> acknowledged = write(WRITES);
        try (Connection holder = holding("interview", "select 1 from outbox for update")) {
            stack.kafka().resume();
            await("the first are published")
                    .atMost(SOON)
                    .until(() -> subjects().stream().anyMatch(acknowledged::contains));
            await("the relay waits to delete them").atMost(SOON).until(() -> evidence.isWaiting("interview", "delete"));
            replicas.crash(Service.INTERVIEW);
            try (Statement statement = holder.createStatement()) {
                statement.execute(END_DELETIONS);
            }
            holder.rollback();
        }
        assertThat(evidence.isOutboxEmpty("interview")).isFalse();

        replicas.restart(Service.INTERVIEW);

        assertSettled(acknowledged);
        List<Evidence.Arrival> arrivals = evidence.openings();
        assertThat(arrivals).as("some arrived twice").hasSizeGreaterThan(WRITES + 1);
        assertThat(arrivals.stream().map(Evidence.Arrival::eventId).distinct()).hasSize(WRITES + 1);
    }

    @Test
    void amid_the_effect() throws SQLException {
        Set<UUID> acknowledged;
        try (Connection holder = holding("notes", "lock table known_opportunity in exclusive mode")) {
            acknowledged = write(WRITES);
            await("notes-service is at it").atMost(SOON).until(() -> evidence.isWaiting("notes", "known_opportunity"));
            replicas.crash(Service.NOTES);
            holder.rollback();
        }
        assertThat(evidence.idsIn("notes", "known_opportunity")).doesNotContainAnyElementsOf(acknowledged);

        replicas.restart(Service.NOTES);

        assertSettled(acknowledged);
    }

    @Test
    void between_effect_and_offset_commit() throws SQLException {
        Set<UUID> acknowledged;
        try (Connection holder = holding("notes", "lock table known_opportunity in exclusive mode")) {
            acknowledged = write(WRITES);
            await("they are published").atMost(SOON).until(() -> subjects().containsAll(acknowledged));
            await("notes-service is at it").atMost(SOON).until(() -> evidence.isWaiting("notes", "known_opportunity"));
            stack.kafka().pause();
            holder.rollback();
        }
        await("an effect is committed")
                .atMost(SOON)
                .until(() ->
                        evidence.idsIn("notes", "known_opportunity").stream().anyMatch(acknowledged::contains));
        replicas.crash(Service.NOTES);
        stack.kafka().resume();

        replicas.restart(Service.NOTES);

        assertSettled(acknowledged);
        await("what had taken effect is delivered again, and skipped")
                .atMost(SOON)
                .until(() -> evidence.duplicates(replicas.of(Service.NOTES)) > 0);
    }

    /** Through both replicas in turn; every one must be acknowledged. */
    private Set<UUID> write(int count) {
        Writer writer = new Writer(tenant, "cand-1", replicas.apis(Service.INTERVIEW));
        List<UUID> acknowledged = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            acknowledged.add(writer.mustOpen(number));
        }
        return Set.copyOf(acknowledged);
    }

    private void assertSettled(Set<UUID> acknowledged) {
        assertThat(evidence.idsIn("interview", "opportunity")).containsAll(acknowledged);
        await("the outbox drains").atMost(SOON).until(() -> evidence.isOutboxEmpty("interview"));
        assertThat(subjects()).containsAll(acknowledged);
        Set<UUID> events = evidence.openings().stream()
                .map(arrival -> UUID.fromString(arrival.eventId()))
                .collect(Collectors.toSet());
        assertThat(events).as("one event per write").hasSameSizeAs(evidence.idsIn("interview", "opportunity"));
        for (String consumer : List.of("notes", "reminder")) {
            await(consumer + " has applied them")
                    .atMost(SOON)
                    .until(() -> evidence.appliedBy(consumer).containsAll(events));
        }
        assertThat(evidence.idsIn("notes", "known_opportunity")).isEqualTo(evidence.idsIn("interview", "opportunity"));
    }

    private Set<UUID> subjects() {
        return evidence.openings().stream().map(Evidence.Arrival::subjectId).collect(Collectors.toSet());
    }

    private Connection holding(String database, String lock) throws SQLException {
        Connection connection = stack.postgres().connect(database);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }
}
