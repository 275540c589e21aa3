package io.followthrough.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.stack.Stack;
import io.followthrough.system.Running;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of every service; one of interview-service and of notes-service, Kafka and PostgreSQL are killed (-9) while four
 * candidates write. The clients' ledger decides: every acknowledged write is there, has its event, in order, and took
 * effect once.
 */
class KilledProcessesIT {

    private static final String TENANT = "faults";
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(90);

    private final Stack stack = Running.stack();
    private final Evidence evidence = new Evidence(stack, TENANT);

    @Test
    void what_was_acknowledged_is_there_and_took_effect_once() {
        try (Replicas replicas = Replicas.start(stack)) {
            List<Writer> ledgers =
                    writeThroughFaults(replicas.second(Service.INTERVIEW), replicas.second(Service.NOTES));

            Set<UUID> rows = evidence.idsIn("interview", "opportunity");
            assertThat(rows)
                    .as("every acknowledged write is stored")
                    .containsAll(ledgers.stream()
                            .flatMap(writer -> writer.acknowledged().stream())
                            .toList());
            await("the outbox drains").atMost(SETTLES_WITHIN).until(() -> evidence.isOutboxEmpty("interview"));
            List<Evidence.Arrival> arrivals = evidence.openings();
            assertThat(arrivals.stream().map(Evidence.Arrival::subjectId).collect(Collectors.toSet()))
                    .as("every stored write has its event, and no event is of a write that is not stored")
                    .isEqualTo(rows);
            assertThat(arrivals)
                    .allSatisfy(
                            arrival -> assertThat(arrival.aggregateVersion()).isEqualTo(1));
            ledgers.forEach(writer -> assertInOrder(writer, arrivals));
            assertTookEffectOnce(rows, arrivals);
        }
    }

    private List<Writer> writeThroughFaults(ServiceProcess interviews, ServiceProcess notes) {
        try (Writers writers = Writers.start(4, TENANT, List.of(stack.api(Service.INTERVIEW), interviews.api()))) {
            writers.awaitMore(100, "all is well");
            interviews.kill();
            writers.awaitMore(100, "one replica of interview-service is dead");
            interviews.restart();
            interviews.awaitReady();
            stack.kafka().kill();
            writers.awaitMore(100, "Kafka is away");
            notes.kill();
            stack.kafka().restart();
            writers.awaitMore(100, "Kafka is back, one replica of notes-service is dead");
            stack.postgres().kill();
            assertRefusedForNow();
            stack.postgres().restart();
            writers.awaitMore(100, "PostgreSQL is back");
            return writers.stop();
        }
    }

    /** Quickly, and with a hint when to try again. */
    private void assertRefusedForNow() {
        Writer bystander = new Writer(TENANT, "bystander", List.of());
        await("a refusal while PostgreSQL is away")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    HttpResponse<String> answer = bystander
                            .open(stack.api(Service.INTERVIEW))
                            .orElseThrow(() -> new AssertionError("no answer"));
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                    assertThat(answer.headers().firstValue("Content-Type"))
                            .hasValue("application/problem+json;charset=UTF-8");
                });
    }

    /** A candidate's events arrive in the order of its writes; repetitions come after what they repeat. */
    private static void assertInOrder(Writer writer, List<Evidence.Arrival> arrivals) {
        Set<UUID> acknowledged = new LinkedHashSet<>(writer.acknowledged());
        List<UUID> arrived = arrivals.stream()
                .filter(arrival -> arrival.key().equals(TENANT + ":" + writer.candidate()))
                .map(Evidence.Arrival::subjectId)
                .distinct()
                .filter(acknowledged::contains)
                .toList();
        assertThat(arrived).as("the events of " + writer.candidate()).containsExactlyElementsOf(acknowledged);
    }

    private void assertTookEffectOnce(Set<UUID> rows, List<Evidence.Arrival> arrivals) {
        Set<UUID> eventIds = arrivals.stream()
                .map(arrival -> UUID.fromString(arrival.eventId()))
                .collect(Collectors.toSet());
        assertThat(eventIds).as("one event per write, however often it arrived").hasSameSizeAs(rows);
        for (String consumer : List.of("notes", "reminder")) {
            await(consumer + "-service catches up")
                    .atMost(SETTLES_WITHIN)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> evidence.appliedBy(consumer).containsAll(eventIds));
        }
        assertThat(evidence.idsIn("notes", "known_opportunity")).isEqualTo(rows);
    }
}
