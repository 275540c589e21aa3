package io.followthrough.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.sample.Calls;
import io.followthrough.platform.sample.TightAndTraced;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the request through outbox, relay and Kafka to the consumer: one correlation, one trace. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(TightAndTraced.class)
class TracedRequestTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLERS_SPAN = "00f067aa0ba902b7";

    @Inject
    KeptSpans spans;

    private final String tenant = "traced-" + UUID.randomUUID().toString().substring(0, 8);
    private final KeptLogLines lines = new KeptLogLines("io.followthrough.platform.sample.SampleEvents");
    private EventLog log;

    @BeforeEach
    void open() {
        log = EventLog.of(Topic.INTERVIEWS, tenant);
        lines.keep();
    }

    @AfterEach
    void close() {
        lines.release();
        log.close();
    }

    @Test
    void correlation_causation_and_trace_reach_the_consumers_span_and_log_lines() {
        Calls.asCandidate(tenant)
                .header("X-Correlation-Id", "order-66")
                .header("traceparent", "00-" + TRACE + "-" + CALLERS_SPAN + "-01")
                .body(Calls.named("traced"))
                .post("/v1/samples")
                .then()
                .statusCode(201)
                .header("X-Correlation-Id", "order-66");

        LoggedEvent record =
                log.awaitRecords(event -> event.is(OpportunityOpened.class), 1).get(0);
        String[] context = String.valueOf(record.header("traceparent")).split("-");
        assertThat(record.header("ce_correlationid")).isEqualTo("order-66");
        assertThat(record.header("ce_causationid")).as("a request has no cause").isNull();
        assertThat(record.header("ce_traceparent")).isEqualTo(record.header("traceparent"));
        assertThat(context[1]).isEqualTo(TRACE);

        SpanData request = awaitSpan(SpanKind.SERVER);
        assertThat(request.getParentSpanId()).isEqualTo(CALLERS_SPAN);
        assertThat(context[2]).as("the event names the span of the request").isEqualTo(request.getSpanId());
        SpanData consumer = awaitSpan(SpanKind.CONSUMER);
        assertThat(consumer.getParentSpanId()).isEqualTo(request.getSpanId());

        ExtLogRecord line = await().atMost(SOON).until(() -> lines.of(tenant), found -> found != null);
        assertThat(line.getMdc("correlationId")).isEqualTo("order-66");
        assertThat(line.getMdc("causationId")).isEqualTo(record.header("ce_id"));
        assertThat(line.getMdc("traceId")).isEqualTo(TRACE);
    }

    private SpanData awaitSpan(SpanKind kind) {
        return await().atMost(SOON).until(() -> spans.of(TRACE, kind), found -> found != null);
    }
}
