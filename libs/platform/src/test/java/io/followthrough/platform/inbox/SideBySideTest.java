package io.followthrough.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.platform.sample.EventCourse;
import io.followthrough.platform.sample.EventCourse.Told;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events of different keys are worked on side by side, those of one key in their order, tenants in fair turns. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SideBySideTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int AT_ONCE = 8;
    private static final int SHARE_OF_A_TENANT = 6;

    @Inject
    EventCourse course;

    @Inject
    MeterRegistry registry;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String tenant = "many-" + run;
    private final String held = "held-" + run;
    private final String failing = "failing-" + run;
    private Openings openings;

    @BeforeEach
    void open() {
        openings = new Openings(tenant);
    }

    @AfterEach
    void close() {
        course.release(held);
        course.release(failing);
        openings.close();
    }

    @Test
    void keys_are_worked_on_at_the_same_time_and_each_keeps_its_order() {
        for (int number = 0; number < 10; number++) {
            for (int candidate = 0; candidate < 5; candidate++) {
                openings.send("cand-" + candidate, held, "role-" + number);
            }
        }

        await().atMost(SOON).until(() -> begunOf(tenant).size() == 5);
        assertThat(begunOf(tenant)).extracting(Told::role).containsOnly("role-0");
        course.release(held);

        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == 50);
        for (int candidate = 0; candidate < 5; candidate++) {
            assertThat(course.rolesOf(tenant, "cand-" + candidate)).isEqualTo(roles(10));
        }
    }

    @Test
    void a_key_that_fails_keeps_its_order_and_holds_no_other_of_its_partition() {
        openings.send("failing", failing, "role-0");
        openings.send("failing", "Nordlicht", "role-1");
        openings.send("failing", "Nordlicht", "role-2");
        await("it is tried more than once")
                .atMost(SOON)
                .until(() -> begunOf(tenant).size() > 2);
        String neighbour = openings.neighbourOf("failing");
        openings.send(neighbour, "Nordlicht", "role-0");

        await().atMost(SOON).until(() -> course.rolesOf(tenant, neighbour).size() == 1);
        assertThat(course.rolesOf(tenant, "failing")).isEmpty();
        course.release(failing);

        await().atMost(SOON).until(() -> course.rolesOf(tenant, "failing").size() == 3);
        assertThat(course.rolesOf(tenant, "failing")).isEqualTo(roles(3));
    }

    @Test
    void more_keys_that_fail_than_there_are_places_leave_their_places_to_others() {
        int failures = 3 * AT_ONCE;
        IntStream.range(0, failures).forEach(number -> openings.send("failing-" + number, failing, "role"));
        await("all wait to be tried again")
                .atMost(SOON)
                .until(() -> begunOf(tenant).stream()
                                .map(Told::candidateId)
                                .distinct()
                                .count()
                        == failures);

        openings.send("well", "Nordlicht", "role");

        await().atMost(SOON).until(() -> course.rolesOf(tenant, "well").size() == 1);
        assertThat(course.takenOf(tenant)).hasSize(1);
        course.release(failing);
        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == failures + 1);
    }

    @Test
    void a_tenant_whose_events_are_slow_leaves_places_to_others() {
        IntStream.range(0, 2 * AT_ONCE).forEach(number -> openings.send("slow-" + number, held, "role"));
        await().atMost(SOON).until(() -> begunOf(tenant).size() == SHARE_OF_A_TENANT);

        try (Openings other = new Openings("other-" + run)) {
            other.send("quick", "Nordlicht", "role");
            await().atMost(SOON).until(() -> course.takenOf("other-" + run).size() == 1);
        }
        assertThat(course.takenOf(tenant)).isEmpty();
        assertThat(begunOf(tenant)).hasSize(SHARE_OF_A_TENANT);
    }

    @Test
    void one_event_of_a_tenant_does_not_wait_for_the_two_thousand_that_another_has_waiting() {
        String second = "second-" + run;
        String quiet = "quiet-" + run;
        try (Openings occupying = new Openings(second);
                Openings other = new Openings(quiet)) {
            IntStream.range(0, AT_ONCE).forEach(number -> occupying.send("occupying-" + number, held, "role"));
            await().atMost(SOON).until(() -> begunOf(second).size() == SHARE_OF_A_TENANT);
            IntStream.range(0, 2_000).forEach(number -> openings.send("cand-" + number % 500, held, "role"));
            await("every place is taken")
                    .atMost(SOON)
                    .until(() -> begunOf(tenant).size() == AT_ONCE - SHARE_OF_A_TENANT);
            other.send("only", "Nordlicht", "role");
            await("all have arrived").atMost(SOON).until(() -> gauge("waiting") == 2_000 + 1);

            course.release(held);
            await().atMost(SOON).until(() -> course.takenOf(quiet).size() == 1);
        }

        List<String> tenants = course.begun().stream().map(Told::tenant).toList();
        assertThat(tenants.subList(0, tenants.indexOf(quiet)))
                .as("begun while the one had its turn and its transaction began")
                .filteredOn(tenant::equals)
                .hasSizeLessThan(200);
        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == 2_000);
    }

    @Test
    void a_record_that_no_one_can_read_is_a_dead_letter_and_its_key_goes_on() {
        try (EventLog deadLetters = EventLog.ofDeadLetters(Topic.INTERVIEWS, "interview-service", tenant)) {
            openings.send("cand-1", "Nordlicht", "role-0");
            openings.sendValue("cand-1", "{".getBytes(StandardCharsets.UTF_8));
            openings.send("cand-1", "Nordlicht", "role-1");

            await().atMost(SOON).until(() -> course.rolesOf(tenant, "cand-1").size() == 2);
            assertThat(course.rolesOf(tenant, "cand-1")).isEqualTo(roles(2));
            assertThat(deadLetters.awaitRecords(record -> true, 1)).hasSize(1);
        }
    }

    @Test
    void a_key_with_more_events_than_are_taken_from_kafka_at_once_holds_its_partition_only_and_comes_to_its_end() {
        int many = 4 * PartitionWindow.MOST_RECORDS;
        openings.send("failing", failing, "role-0");
        for (int number = 1; number < many; number++) {
            openings.send("failing", "Nordlicht", "role-" + number);
        }
        await("its partition is full").atMost(SOON).until(() -> gauge("waiting") >= PartitionWindow.MOST_RECORDS - 1);
        openings.send(openings.strangerTo("failing"), "Nordlicht", "role");

        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == 1);
        assertThat(gauge("waiting")).isLessThan(many - PartitionWindow.MOST_RECORDS);
        assertThat(gauge("held")).isLessThanOrEqualTo(1);
        course.release(failing);

        await().atMost(SOON).until(() -> course.rolesOf(tenant, "failing").size() == many);
        assertThat(course.rolesOf(tenant, "failing")).isEqualTo(roles(many));
        await("nothing is left").atMost(SOON).until(() -> gauge("waiting") == 0 && gauge("age") == 0);
    }

    @Test
    void what_waits_when_its_partitions_go_to_another_and_come_back_takes_effect_once_and_in_order() {
        for (int number = 0; number < 3; number++) {
            for (int candidate = 0; candidate < 40; candidate++) {
                openings.send("cand-" + candidate, held, "role-" + number);
            }
        }
        await().atMost(SOON).until(() -> begunOf(tenant).size() == SHARE_OF_A_TENANT && gauge("waiting") > 100);

        try (AnotherMember member = AnotherMember.joining("interview-service", Topic.INTERVIEWS)) {
            assertThat(member.partitions()).isNotEmpty();
            await("what the other has been given is not here").atMost(SOON).until(() -> gauge("waiting") < 100);
        }
        course.release(held);

        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == 120);
        for (int candidate = 0; candidate < 40; candidate++) {
            assertThat(course.rolesOf(tenant, "cand-" + candidate)).isEqualTo(roles(3));
        }
    }

    private List<Told> begunOf(String one) {
        return course.begun().stream().filter(told -> told.tenant().equals(one)).toList();
    }

    private double gauge(String name) {
        return registry.get("followthrough.inbox." + name)
                .tag("channel", "interviews")
                .gauge()
                .value();
    }

    private static List<String> roles(int count) {
        return IntStream.range(0, count).mapToObj(number -> "role-" + number).toList();
    }
}
