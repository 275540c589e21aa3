package io.followthrough.interview.api.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.PromisedMaterial;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.ServiceRows;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TellingOfInterviewsTest {

    private final String tenant = "telling-" + UUID.randomUUID().toString().substring(0, 8);
    private EventLog log;

    @BeforeEach
    void listen() {
        log = EventLog.of(Topic.INTERVIEWS, tenant);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void opening_scheduling_and_completing_are_told_in_this_order() {
        String opportunity = openOpportunity();
        String interview = scheduleInterview(opportunity);
        completeInterview(interview, "{\"decisionDate\": \"2026-01-09\", \"timelineStatedAs\": \"by Friday\"}");

        log.await(InterviewCompleted.class, 1);

        assertThat(log.all())
                .extracting(event -> event.header("ce_type"))
                .containsExactly(
                        "io.followthrough.OpportunityOpened.v1",
                        "io.followthrough.InterviewScheduled.v1",
                        "io.followthrough.InterviewCompleted.v1");
        assertThat(log.all())
                .extracting(event -> event.header("ce_subject") + " " + event.header("ce_aggregateversion"))
                .containsExactly(opportunity + " 1", interview + " 1", interview + " 2");
    }

    @Test
    void an_event_is_a_cloud_event_in_binary_mode() {
        Instant before = Instant.now().minusSeconds(1);
        String opportunity = openOpportunity();

        OpportunityOpened opened = log.await(OpportunityOpened.class, 1).get(0);

        LoggedEvent event = log.all().get(0);
        assertThat(event.topic()).isEqualTo("followthrough.interviews.v1");
        assertThat(event.key()).isEqualTo(tenant + ":cand-1");
        assertThat(event.headerNames())
                .as("what the testkit sends in the name of a service looks the same")
                .isEqualTo(WireEvent.of(Topic.INTERVIEWS, tenant, opened).headerNames());
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(event.header("ce_source")).isEqualTo("/interview-service");
        assertThat(event.header("ce_subject")).isEqualTo(opportunity);
        assertThat(event.header("ce_tenantid")).isEqualTo(tenant);
        assertThat(event.header("ce_dataschema"))
                .isEqualTo("https://followthrough.io/schemas/OpportunityOpened.v1.json");
        assertThat(event.header("content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(event.header("ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(event.header("ce_time"))).isBetween(before, Instant.now());
    }

    @Test
    void the_trace_and_the_correlation_of_a_request_travel_with_its_events() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        asCandidate()
                .header("X-Correlation-Id", "platform-42")
                .header("traceparent", trace)
                .body("{\"candidateId\": \"cand-1\", \"employer\": \"Northwind\", \"role\": \"Data engineer\"}")
                .post("/v1/opportunities")
                .then()
                .statusCode(201);

        log.await(OpportunityOpened.class, 1);

        assertThat(log.all()).singleElement().satisfies(event -> {
            assertThat(event.header("ce_correlationid")).isEqualTo("platform-42");
            assertThat(event.header("ce_traceparent")).isEqualTo(trace);
            assertThat(event.header("traceparent")).isEqualTo(trace);
        });
    }

    @Test
    void a_completion_carries_who_was_met_what_was_promised_and_when_they_decide() {
        String interview = scheduleInterview(openOpportunity());
        String met = asCandidate().get("/v1/interviews/" + interview).path("interviewers[1].id");
        completeInterview(interview, """
                {"endedAt": "2026-01-05T11:20:00Z", "decisionDate": "2026-01-09", "met": ["%s"],
                 "addInterviewers": [{"name": "The fourth person"}],
                 "materials": [{"description": "Work samples", "promisedFor": "2026-01-07"}]}""".formatted(met));

        InterviewCompleted completed = log.await(InterviewCompleted.class, 1).get(0);

        assertThat(completed.interviewId()).isEqualTo(UUID.fromString(interview));
        assertThat(completed.candidateId()).isEqualTo("cand-1");
        assertThat(completed.endsAt()).isEqualTo("2026-01-05T11:20:00Z");
        assertThat(completed.timeZone()).isEqualTo("Europe/Berlin");
        assertThat(completed.decisionDate()).isEqualTo(LocalDate.parse("2026-01-09"));
        assertThat(completed.interviewers()).extracting(Attendee::met).containsExactly(false, true, true);
        assertThat(completed.interviewers())
                .extracting(Attendee::name)
                .containsExactly("Amara Okafor", "Jürgen Weiß", "The fourth person");
        assertThat(completed.materials())
                .singleElement()
                .returns("Work samples", PromisedMaterial::description)
                .returns(LocalDate.parse("2026-01-07"), PromisedMaterial::promisedFor);
        assertThat(completed.correction()).isFalse();
    }

    @Test
    void no_e_mail_address_travels() {
        completeInterview(scheduleInterview(openOpportunity()), """
                {"addInterviewers": [{"name": "The fourth person", "email": "fourth@northwind.example"}]}""");

        log.await(InterviewCompleted.class, 1);

        assertThat(log.all()).hasSize(3).noneMatch(event -> event.text().contains("@"));
        assertThat(log.all(InterviewScheduled.class))
                .singleElement()
                .satisfies(scheduled -> assertThat(scheduled.interviewers()).hasSize(2));
    }

    @Test
    void what_was_published_is_no_longer_in_the_outbox() {
        completeInterview(scheduleInterview(openOpportunity()), "{}");
        log.await(InterviewCompleted.class, 1);

        ServiceRows rows = new ServiceRows(Service.INTERVIEW);

        await().atMost(Duration.ofSeconds(10)).until(() -> rows.unpublishedEvents(tenant) == 0);
        assertThat(log.all()).hasSize(3);
    }

    @Test
    void what_was_refused_is_not_told() {
        String interview = scheduleInterview(openOpportunity());
        asCandidate()
                .body("{\"endedAt\": \"2999-01-01T10:00:00Z\"}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(422);
        completeInterview(interview, "{}");

        log.await(InterviewCompleted.class, 1);

        assertThat(log.all()).hasSize(3);
        assertThat(log.all(InterviewCompleted.class).get(0).endsAt()).isEqualTo("2026-01-05T11:00:00Z");
    }

    private String openOpportunity() {
        return asCandidate()
                .body("""
                        {"candidateId": "cand-1", "employer": "Northwind", "role": "Data engineer",
                         "referrer": {"name": "Sam Reed", "email": "sam@friends.example"}}""")
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String scheduleInterview(String opportunity) {
        return asCandidate()
                .body("""
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin",
                         "interviewers": [{"name": "Amara Okafor", "email": "amara@northwind.example"},
                                          {"name": "Jürgen Weiß", "title": "CTO"}]}""")
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void completeInterview(String interview, String completion) {
        asCandidate()
                .body(completion)
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(200);
    }

    private RequestSpecification asCandidate() {
        return given().auth().oauth2(Tokens.candidate(tenant, "cand-1")).contentType(ContentType.JSON);
    }
}
