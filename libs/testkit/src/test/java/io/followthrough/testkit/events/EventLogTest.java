package io.followthrough.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final SandboxClockApplied EVENT =
            new SandboxClockApplied("notes-service", 1, Instant.parse("2026-11-05T14:00:00Z"));

    @Test
    void what_is_sent_is_found_by_its_tenant_only() {
        try (EventSender one = new EventSender("sender-one");
                EventSender other = new EventSender("sender-one-more");
                EventLog log = EventLog.of(Topic.NOTES, "sender-one")) {
            other.send(Topic.NOTES, EVENT);
            WireEvent sent = one.send(Topic.NOTES, EVENT);

            assertThat(log.await(SandboxClockApplied.class, 1)).containsExactly(EVENT);
            assertThat(log.all()).singleElement().satisfies(found -> {
                assertThat(found.key()).isEqualTo("sender-one");
                assertThat(found.header("ce_id")).isEqualTo(sent.id().toString());
                assertThat(found.headerNames()).isEqualTo(sent.headerNames());
            });
        }
    }

    @Test
    void what_is_no_event_is_found_too() {
        try (EventSender sender = new EventSender("sender-bad");
                EventLog log = EventLog.of(Topic.NOTES, "sender-bad")) {
            sender.send(WireEvent.of(Topic.NOTES, "sender-bad", EVENT)
                    .withoutHeader("ce_tenantid")
                    .withHeader("ce_type", "no.type.of.ours")
                    .withValue("{".getBytes(StandardCharsets.UTF_8)));

            assertThat(log.awaitRecords(found -> found.text().equals("{"), 1)).hasSize(1);
            assertThat(log.all(SandboxClockApplied.class)).isEmpty();
        }
    }
}
