package io.followthrough.interview.inbound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingTheSandboxClockTest {

    private static final Duration MOVED_BY = Duration.ofDays(30);

    private final String tenant = "clock-" + UUID.randomUUID().toString().substring(0, 8) + "-sandbox";
    private final Instant realNow = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private EventSender sender;
    private EventLog log;

    @BeforeEach
    void listen() {
        sender = new EventSender(tenant);
        log = EventLog.of(Topic.INTERVIEWS, tenant);
    }

    @AfterEach
    void close() {
        sender.close();
        log.close();
    }

    @Test
    void an_interview_of_the_moved_future_can_be_completed() {
        String interview = scheduleInterviewEnding(realNow.plus(Duration.ofDays(20)));
        complete(interview).then().statusCode(422);

        move(1, MOVED_BY);

        complete(interview).then().statusCode(200);
        InterviewCompleted told = log.await(InterviewCompleted.class, 1).get(0);
        assertThat(told.completedAt())
                .isBetween(realNow.plus(MOVED_BY), realNow.plus(MOVED_BY).plusSeconds(60));
        assertThat(Instant.parse(log.all().get(log.all().size() - 1).header("ce_time")))
                .isEqualTo(told.completedAt());
    }

    @Test
    void a_move_is_confirmed_with_its_number() {
        SandboxClockApplied applied = move(1, MOVED_BY);

        assertThat(applied.service()).isEqualTo("interview-service");
        assertThat(applied.appliedAt()).isEqualTo(realNow.plus(MOVED_BY));
        assertThat(log.all())
                .singleElement()
                .satisfies(event -> assertThat(event.key()).isEqualTo(tenant));
    }

    @Test
    void an_older_move_that_arrives_late_changes_nothing() {
        String interview = scheduleInterviewEnding(realNow.plus(Duration.ofDays(20)));
        move(2, MOVED_BY);

        move(1, Duration.ZERO);

        complete(interview).then().statusCode(200);
    }

    @Test
    void a_tenant_that_is_no_sandbox_keeps_the_real_time() {
        String real = tenant.replace("-sandbox", "");
        WireEvent moved = WireEvent.of(
                Topic.REMINDERS, real, new SandboxClockMoved(1, realNow.plus(MOVED_BY), MOVED_BY.toMillis()));
        try (EventSender other = new EventSender(real);
                EventLog behindIt = EventLog.ofDeadLetters(Topic.REMINDERS, "interview-service", real)) {
            other.send(moved);
            other.send(moved.withValue(new byte[] {'{'}));
            behindIt.awaitRecords(record -> true, 1);
        }

        String interview = scheduleInterviewEnding(real, realNow.plus(Duration.ofDays(20)));

        as(real).body("{}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(422);
    }

    private SandboxClockApplied move(long number, Duration ahead) {
        sender.send(Topic.REMINDERS, new SandboxClockMoved(number, realNow.plus(ahead), ahead.toMillis()));
        return log.awaitFirst(SandboxClockApplied.class, applied -> applied.version() == number);
    }

    private String scheduleInterviewEnding(Instant endsAt) {
        return scheduleInterviewEnding(tenant, endsAt);
    }

    private static String scheduleInterviewEnding(String tenant, Instant endsAt) {
        String opportunity = as(tenant)
                .body("{\"candidateId\": \"cand-1\", \"employer\": \"Northwind\", \"role\": \"Data engineer\"}")
                .post("/v1/opportunities")
                .path("id");
        return as(tenant)
                .body("""
                        {"kind": "VIDEO", "startsAt": "%s", "endsAt": "%s", "timeZone": "Europe/Berlin",
                         "interviewers": [{"name": "Amara Okafor"}]}""".formatted(endsAt.minus(Duration.ofHours(1)), endsAt))
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response complete(String interview) {
        return as(tenant).body("{}").post("/v1/interviews/" + interview + "/completion");
    }

    private static RequestSpecification as(String tenant) {
        return given().auth().oauth2(Tokens.candidate(tenant, "cand-1")).contentType(ContentType.JSON);
    }
}
