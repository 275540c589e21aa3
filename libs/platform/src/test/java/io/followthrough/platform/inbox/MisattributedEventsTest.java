package io.followthrough.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.platform.sample.EventCourse;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.LoggedEvent;
import io.followthrough.testkit.events.WireEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record is believed only where it may come from: its service owns the topic, its tenant is the one of its key. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MisattributedEventsTest {

    private static final String OWN = "OWN";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    EventCourse course;

    @Inject
    MeterRegistry registry;

    private final String tenant = "claimed-" + UUID.randomUUID().toString().substring(0, 8);
    private EventSender sender;
    private EventLog dead;

    @BeforeEach
    void open() {
        sender = new EventSender(tenant);
        dead = EventLog.ofDeadLetters(Topic.INTERVIEWS, "interview-service", tenant);
    }

    @AfterEach
    void close() {
        sender.close();
        dead.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ":cand-1", "OWNx:cand-1", "another:cand-1", "another:OWN:cand-1", "another"})
    void an_event_with_the_key_of_another_tenant_is_put_aside(@Nullable String key) {
        double before = misattributed();
        WireEvent claimed = event().withKey(key == null ? null : key.replace(OWN, tenant));

        assertThat(refused(claimed).header("dead-letter-reason"))
                .isEqualTo("the tenant of the record's key is not that of ce_tenantid");
        assertThat(misattributed()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes-service", "interview-service", "/", ""})
    void an_event_of_a_service_that_does_not_own_the_topic_is_put_aside(String source) {
        double before = misattributed();

        assertThat(refused(event().withHeader("ce_source", source)).header("dead-letter-reason"))
                .isEqualTo("ce_source is not /interview-service, which owns followthrough.interviews.v1");
        assertThat(misattributed()).isEqualTo(before + 1);
    }

    /** What is skipped today may have an effect in the next release. */
    @Test
    void a_type_that_nobody_knows_is_no_excuse() {
        refused(event().withHeader("ce_type", "io.followthrough.InterviewFilmed.v1")
                .withKey("another:cand-1"));
    }

    @Test
    void a_key_and_a_header_that_agree_on_no_tenant_at_all_are_put_aside() {
        String none = "Not A Tenant " + UUID.randomUUID();
        try (EventLog ofNone = EventLog.ofDeadLetters(Topic.INTERVIEWS, "interview-service", none)) {
            sender.send(event().withHeader("ce_tenantid", none).withKey(none + ":cand-1"));

            assertThat(ofNone.awaitRecords(record -> true, 1))
                    .extracting(letter -> letter.header("dead-letter-reason"))
                    .singleElement()
                    .asString()
                    .contains("malformed");
        }
    }

    @Test
    void a_key_of_the_tenant_alone_is_the_tenants() {
        sender.send(event().withKey(tenant));

        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == 1);
        assertThat(dead.all()).isEmpty();
    }

    /** The letter; what is behind the record is taken, the record itself has no effect. */
    private LoggedEvent refused(WireEvent claimed) {
        sender.send(claimed);
        sender.send(event());

        List<LoggedEvent> letters = dead.awaitRecords(record -> true, 1);
        await().atMost(SOON).until(() -> course.takenOf(tenant).size() == 1);
        assertThat(letters)
                .extracting(letter -> letter.header("ce_id"))
                .containsExactly(claimed.id().toString());
        return letters.get(0);
    }

    private WireEvent event() {
        return Openings.event(tenant, "cand-1");
    }

    private double misattributed() {
        return registry.get("followthrough.inbox.misattributed").counter().count();
    }
}
