package io.followthrough.platform.deadletter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.local.Service;
import io.followthrough.platform.sample.Management;
import io.followthrough.platform.sample.TopicLimits;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.LoggedEvent;
import io.followthrough.testkit.events.WireEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a record holds, and whatever becomes of its dead letter: the channel goes on. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DeadLetterTest {

    private static final String DEAD = Topic.INTERVIEWS.deadLetterTopic("interview-service");
    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    MeterRegistry registry;

    private final String tenant = "dead-" + UUID.randomUUID().toString().substring(0, 8);
    private EventSender sender;
    private EventLog dead;

    @BeforeEach
    void open() {
        sender = new EventSender(tenant);
        dead = EventLog.ofDeadLetters(Topic.INTERVIEWS, "interview-service", tenant);
    }

    @AfterEach
    void close() throws Exception {
        sender.close();
        dead.close();
        TopicLimits.set(DEAD, Topic.MAX_DEAD_LETTER_BYTES);
    }

    @Test
    void the_largest_record_that_a_topic_takes_becomes_a_dead_letter() {
        WireEvent largest = event().withValue("x".repeat(1_048_004).getBytes(StandardCharsets.UTF_8));
        for (String header : List.of("specversion", "id", "source", "subject", "time", "dataschema", "tenantid")) {
            largest = largest.withoutHeader("ce_" + header);
        }
        sender.send(largest.withoutHeader("content-type")
                .withoutHeader("ce_aggregateversion")
                .withoutHeader("ce_correlationid"));
        WireEvent next = sender.send(event());

        awaitApplied(next);
        LoggedEvent letter = dead.awaitRecords(record -> true, 1).get(0);
        assertThat(letter.text()).hasSize(1_048_004);
        assertThat(letter.header("dead-letter-reason")).contains("ce_source is missing");
        assertThat(Management.live()).isEqualTo(200);
    }

    @Test
    void a_reason_is_as_long_as_its_end_is_of_use() {
        sender.send(event().withHeader("ce_id", "é".repeat(300_000)));
        WireEvent next = sender.send(event());

        awaitApplied(next);
        LoggedEvent letter = dead.awaitRecords(record -> true, 1).get(0);
        assertThat(requireNonNull(letter.header("dead-letter-reason")))
                .startsWith("an attribute of event éé")
                .doesNotContain("\uFFFD")
                .hasSizeLessThan(ShortReasons.LONGEST);
        assertThat(requireNonNull(letter.header("dead-letter-cause"))).hasSizeLessThan(ShortReasons.LONGEST);
        assertThat(requireNonNull(letter.header("ce_id"))).hasSize(300_000);
    }

    @Test
    void a_key_whose_dead_letter_is_refused_waits_and_says_so() throws Exception {
        TopicLimits.set(DEAD, 1_000);
        WireEvent bad = sender.send(event().withValue("x".repeat(5_000).getBytes(StandardCharsets.UTF_8)));
        WireEvent next = sender.send(event());

        await().atMost(SOON).until(() -> refused() == 1);
        await().atMost(SOON).until(() -> Management.ready() == 503);
        assertThat(Management.readiness()).contains("dead letters are taken");
        assertThat(Management.live()).isEqualTo(200);
        awaitApplied(sender.send(event("cand-2")));
        assertThat(isApplied(next)).isFalse();

        TopicLimits.set(DEAD, Topic.MAX_DEAD_LETTER_BYTES);
        awaitApplied(next);
        assertThat(dead.awaitRecords(record -> true, 1))
                .extracting(record -> record.header("ce_id"))
                .containsExactly(bad.id().toString());
        await().atMost(SOON).until(() -> refused() == 0 && Management.ready() == 200);
    }

    private double refused() {
        return registry.get("followthrough.inbox.dead.letters.refused").gauge().value();
    }

    private WireEvent event() {
        return event("cand-1");
    }

    private WireEvent event(String candidate) {
        return WireEvent.of(
                Topic.INTERVIEWS,
                tenant,
                new OpportunityOpened(
                        UUID.randomUUID(),
                        candidate,
                        OpeningOccasion.OPENED,
                        "Northwind",
                        "Data engineer",
                        null,
                        null,
                        null,
                        Instant.now()));
    }

    private static void awaitApplied(WireEvent event) {
        await().atMost(SOON).until(() -> isApplied(event));
    }

    private static boolean isApplied(WireEvent event) throws SQLException {
        try (Connection database = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                PreparedStatement applied = database.prepareStatement("select from inbox where event_id = ?")) {
            applied.setObject(1, event.id());
            return applied.executeQuery().next();
        }
    }
}
