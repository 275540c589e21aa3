package io.followthrough.platform.catchup;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.as;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.Ids;
import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.sample.EventCourse;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.WireEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample service reads the topic of interview-service, whose name it has: it waits for its own events. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AfterEventTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SOURCE = "/interview-service";
    private static final String PROBLEMS = "https://followthrough.io/problems/";

    @Inject
    EventCourse course;

    @Inject
    CatchUp catchUp;

    @Inject
    MeterRegistry registry;

    private final String tenant = "after-" + UUID.randomUUID().toString().substring(0, 8);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private EventSender sender;

    @BeforeEach
    void open() {
        sender = new EventSender(tenant);
    }

    @AfterEach
    void close() {
        callers.shutdownNow();
        sender.close();
    }

    @Test
    void a_write_says_what_it_told_and_its_kept_answer_says_the_same() {
        Response first = keyed("told");
        Response again = keyed("told");

        first.then()
                .statusCode(201)
                .header("Event-Id", matchesPattern("\"[0-9a-f-]{36}\";source=\"/interview-service\""));
        assertThat(again.header("Event-Id")).isEqualTo(first.header("Event-Id"));
        after(first.header("Event-Id")).get("/v1/samples").then().statusCode(200);
        asCandidate(tenant).get("/v1/samples").then().header("Event-Id", nullValue());
    }

    @Test
    void a_request_waits_until_its_event_took_effect_and_goes_on_at_once() {
        WireEvent event = opened("held-" + tenant);
        CompletableFuture<Response> waiting = begin(mark(event), 20);
        await().atMost(SOON).until(() -> waiting() == 1);
        sender.send(event);
        await().atMost(SOON)
                .until(() ->
                        course.begun().stream().anyMatch(told -> told.tenant().equals(tenant)));
        assertThat(waiting).isNotDone();
        assertThat(registry.get("followthrough.requests.in.flight").gauge().value())
                .as("places of admission")
                .isZero();

        course.release("held-" + tenant);

        waiting.join().then().statusCode(200).header("Preference-Applied", "wait=20");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_body_is_read_after_the_wait() {
        WireEvent event = opened("none");
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(
                () -> after(mark(event)).body("{\"name\": \"awaited\"}").post("/v1/samples"), callers);
        await().atMost(SOON).until(() -> waiting() == 1);

        sender.send(event);

        waiting.join().then().statusCode(201).body("name", equalTo("awaited"));
    }

    @Test
    void an_event_that_nothing_handles_is_noted_too() {
        WireEvent event = wired(new SandboxClockApplied("interview-service", 1, Instant.now()));
        sender.send(event);

        after(mark(event)).header("Prefer", "wait=20").get("/v1/samples").then().statusCode(200);
    }

    @Test
    void what_is_not_read_in_time_is_not_yet() {
        after(mark(Ids.next()))
                .header("Prefer", "wait=1")
                .get("/v1/samples")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", equalTo("1"))
                .header("Preference-Applied", "wait=1")
                .body("type", equalTo(PROBLEMS + "not-yet"));
    }

    @Test
    void nobody_waits_longer_than_twenty_seconds_and_who_does_not_say_waits_five() {
        WireEvent event = opened("none");
        sender.send(event);

        after(mark(event))
                .header("Prefer", "wait=600")
                .get("/v1/samples")
                .then()
                .header("Preference-Applied", "wait=20");
        Instant begun = Instant.now();
        after(mark(Ids.next())).get("/v1/samples").then().statusCode(503).header("Preference-Applied", nullValue());
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    @Test
    void several_lines_count_as_one_list() {
        WireEvent one = opened("none");
        sender.send(one);

        asCandidate(tenant)
                .header("After-Event", mark(one), mark(Ids.next()))
                .header("Prefer", "wait=1")
                .get("/v1/samples")
                .then()
                .statusCode(503);
    }

    @Test
    void another_tenants_event_is_never_seen() {
        WireEvent event = opened("none");
        sender.send(event);
        after(mark(event)).get("/v1/samples").then().statusCode(200);

        asCandidate(tenant + "-2")
                .header("After-Event", mark(event))
                .header("Prefer", "wait=0")
                .get("/v1/samples")
                .then()
                .statusCode(503);
    }

    @Test
    void there_is_nothing_to_wait_for_in_a_topic_that_is_not_read_or_that_is_forgotten() {
        UUID old = UUID.fromString("01800000-0000-7000-8000-000000000000");
        for (String mark : Stream.of(
                        new EventMark(Ids.next(), "/notes-service"),
                        new EventMark(Ids.next(), "/nobody"),
                        new EventMark(old, SOURCE))
                .map(EventMark::written)
                .toList()) {
            after(mark).header("Prefer", "wait=0").get("/v1/samples").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "\"soon\";source=\"/interview-service\"",
                "\"01936f2a-7c1e-7d3b-9a40-5e8f6b2c1d00\"",
                "\"01936f2a-7c1e-7d3b-9a40-5e8f6b2c1d00\";source=1",
                "\"9bbf4f5e-0b51-4c3b-8f57-0f3a54d5a001\";source=\"/interview-service\"",
                "(\"01936f2a-7c1e-7d3b-9a40-5e8f6b2c1d00\");source=\"/interview-service\"",
                "\"01936f2a-7c1e-7d3b-9a40-5e8f6b2c1d00\";source=\"/interview-service\","
            })
    void a_malformed_list_is_refused(String malformed) {
        after(malformed)
                .get("/v1/samples")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.field", hasItem("After-Event"));
    }

    @Test
    void more_than_twenty_events_are_refused() {
        String many = String.join(
                ", ", IntStream.range(0, 21).mapToObj(n -> mark(Ids.next())).toList());
        after(many).get("/v1/samples").then().statusCode(400).body("violations.field", hasItem("After-Event"));
    }

    @Test
    void an_event_that_cannot_be_applied_is_told_so_until_it_is_put_back_and_applied() {
        WireEvent event = opened("none");
        sender.send(event.withValue("{".getBytes(StandardCharsets.UTF_8)));

        after(mark(event))
                .header("Prefer", "wait=20")
                .get("/v1/samples")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo(PROBLEMS + "event-not-applied"));

        sender.send(event);
        await().atMost(SOON).until(() -> after(mark(event)).get("/v1/samples").statusCode() == 200);
    }

    @Test
    void a_caller_has_five_waits_and_a_tenant_fifty() {
        WireEvent event = opened("none");
        CompletableFuture<?>[] waits = IntStream.range(0, 50)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> after("cand-" + n / 5, mark(event))
                                .header("Prefer", "wait=20")
                                .get("/v1/samples"),
                        callers))
                .toArray(CompletableFuture<?>[]::new);
        await().atMost(SOON).until(() -> waiting() == 50);

        after("cand-0", mark(event)).get("/v1/samples").then().statusCode(429).header("Retry-After", equalTo("1"));
        after("cand-10", mark(event)).get("/v1/samples").then().statusCode(429);
        asCandidate(tenant).get("/v1/samples").then().statusCode(200);
        asCandidate(tenant + "-2")
                .header("After-Event", mark(event))
                .header("Prefer", "wait=0")
                .get("/v1/samples")
                .then()
                .statusCode(503);

        sender.send(event);
        assertThat(waits)
                .as("all at once, some may find the service busy; none is still waiting")
                .extracting(wait -> ((Response) wait.join()).statusCode())
                .contains(200)
                .containsOnly(200, 429);
        assertThat(waiting()).isZero();
        after("cand-0", mark(event)).get("/v1/samples").then().statusCode(200);
    }

    @Test
    void when_the_process_drains_nobody_waits_any_more() {
        String unknown = mark(Ids.next());
        CompletableFuture<Response> waiting = begin(unknown, 20);
        await().atMost(SOON).until(() -> waiting() == 1);
        Instant drained = Instant.now();

        catchUp.drain(new ShutdownDelayInitiatedEvent());
        try {
            waiting.join().then().statusCode(503).header("Retry-After", equalTo("1"));
            after(unknown).header("Prefer", "wait=20").get("/v1/samples").then().statusCode(503);
        } finally {
            catchUp.start(new StartupEvent());
        }
        assertThat(Duration.between(drained, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    private Response keyed(String name) {
        return asCandidate(tenant)
                .header("Idempotency-Key", name)
                .body("{\"name\": \"" + name + "\"}")
                .post("/v1/samples");
    }

    private CompletableFuture<Response> begin(String mark, int seconds) {
        return CompletableFuture.supplyAsync(
                () -> after(mark).header("Prefer", "wait=" + seconds).get("/v1/samples"), callers);
    }

    private RequestSpecification after(String mark) {
        return asCandidate(tenant).header("After-Event", mark);
    }

    private RequestSpecification after(String candidate, String mark) {
        return as(Tokens.candidate(tenant, candidate)).header("After-Event", mark);
    }

    private WireEvent opened(String employer) {
        return wired(new OpportunityOpened(
                UUID.randomUUID(),
                "cand-1",
                OpeningOccasion.OPENED,
                employer,
                "role",
                null,
                null,
                null,
                Instant.now()));
    }

    private WireEvent wired(Event event) {
        return WireEvent.of(Topic.INTERVIEWS, tenant, event).withId(Ids.next());
    }

    private static String mark(WireEvent event) {
        return mark(event.id());
    }

    private static String mark(UUID id) {
        return new EventMark(id, SOURCE).written();
    }

    private int waiting() {
        return (int) registry.get("followthrough.after.event.waiting").gauge().value();
    }
}
