package io.followthrough.interview.api.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.overload.LineAllowance;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ImportingInterviewsTest {

    private static final String TITLES =
            "candidateId,employer,role,source,referrerName,referrerEmail,kind,startsAt,endsAt,timeZone,interviewers\n";
    private static final String GOOD = TITLES + """
            cand-1,Northwind,Data engineer,Board,Ida Berg,ida@berg.example,PHONE,2026-11-02T10:00,2026-11-02T10:30,Europe/Berlin,Amara Okafor|amara@northwind.example|Head of data
            cand-1,northwind,data engineer,,,,PANEL,2026-11-05T14:00,2026-11-05T15:30,Europe/Berlin,Mei Tanaka;Lukas Brandt
            cand-2,Contoso,Analyst,,,,,,,,
            """;
    private static final String BAD = TITLES + """
            cand-1,Northwind,Data engineer,,,,PHONE,2026-11-02T10:00,2026-11-02T10:30,Europe/Berlin,
            cand-1,,Data engineer,,,,PHONE,2026-11-02T12:00,2026-11-02T11:30,Europe/Berlin,
            cand-1,Northwind,Data engineer,,,,PHONE,soon,2026-11-02T10:30,Mars/Olympus,
            """;

    @Inject
    LineAllowance allowance;

    private final String tenant = "imports-" + UUID.randomUUID();

    @Test
    void a_file_is_taken_over_with_all_its_events() {
        send(as(Tokens.service(tenant)), GOOD)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("lines", equalTo(3))
                .body("opportunities.opened", equalTo(2))
                .body("interviews.scheduled", equalTo(2))
                .body("problems", empty());

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            OpportunityOpened opened = log.await(
                            OpportunityOpened.class, one -> one.candidateId().equals("cand-1"), 1)
                    .get(0);
            log.await(OpportunityOpened.class, 2);
            assertThat(log.await(InterviewScheduled.class, 2))
                    .extracting(InterviewScheduled::startsAt)
                    .containsExactly(Instant.parse("2026-11-02T09:00:00Z"), Instant.parse("2026-11-05T13:00:00Z"));
            assertStored(opened, log.all(InterviewScheduled.class).get(0));
            assertThat(log.all()).extracting(LoggedEvent::text).noneMatch(text -> text.contains("example"));
        }
    }

    private void assertStored(OpportunityOpened opened, InterviewScheduled scheduled) {
        String candidate = Tokens.candidate(tenant, "cand-1");
        as(candidate)
                .get("/v1/opportunities/" + opened.opportunityId())
                .then()
                .statusCode(200)
                .body("employer", equalTo("Northwind"))
                .body("source", equalTo("Board"))
                .body("referrer.email", equalTo("ida@berg.example"));
        as(candidate)
                .get("/v1/interviews/" + scheduled.interviewId())
                .then()
                .statusCode(200)
                .body("kind", equalTo("PHONE"))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("interviewers[0].email", equalTo("amara@northwind.example"))
                .body("interviewers[0].title", equalTo("Head of data"));
        as(candidate).get("/v1/candidates/cand-1").then().statusCode(200);
    }

    @Test
    void a_dry_run_says_the_same_and_does_nothing() {
        send(as(Tokens.service(tenant)).queryParam("dryRun", true), GOOD)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("opportunities.opened", equalTo(2))
                .body("interviews.scheduled", equalTo(2));

        as(Tokens.service(tenant)).get("/v1/candidates/cand-1").then().statusCode(404);
        send(as(Tokens.service(tenant)), GOOD).then().body("opportunities.opened", equalTo(2));
    }

    @Test
    void a_dry_run_lists_the_problems_of_every_line() {
        send(as(Tokens.service(tenant)).queryParam("dryRun", true), BAD)
                .then()
                .statusCode(200)
                .body("problemCount", equalTo(4))
                .body("problems.line", contains(3, 3, 4, 4))
                .body("problems.field", contains("employer", "endsAt", "timeZone", "startsAt"));
    }

    @Test
    void nothing_is_imported_when_one_line_is_wrong() {
        send(as(Tokens.service(tenant)), BAD)
                .then()
                .statusCode(400)
                .body("violations", hasSize(4))
                .body("violations[0].field", equalTo("lines[3].employer"));

        as(Tokens.service(tenant)).get("/v1/candidates/cand-1").then().statusCode(404);
    }

    @Test
    void the_same_file_again_adds_nothing_and_a_longer_one_what_is_new() {
        send(as(Tokens.service(tenant)), GOOD).then().statusCode(200);

        send(as(Tokens.service(tenant)), GOOD)
                .then()
                .statusCode(200)
                .body("opportunities.opened", equalTo(0))
                .body("opportunities.found", equalTo(2))
                .body("interviews.scheduled", equalTo(0))
                .body("interviews.known", equalTo(2));
        send(
                        as(Tokens.service(tenant)),
                        GOOD + "cand-2,Contoso,Analyst,,,,VIDEO,2026-11-09T09:00,2026-11-09T10:00,UTC,\n")
                .then()
                .body("opportunities.opened", equalTo(0))
                .body("interviews.scheduled", equalTo(1));
    }

    /** Requests may open as many as they like; so may releases before have done, that told fewer spellings alike. */
    @Test
    void of_open_opportunities_that_are_called_alike_the_newest_gets_the_round() {
        List<String> ids = Stream.of("Zo\u00eb  AG", "ZOE\u0308 ag")
                .map(employer -> as(Tokens.service(tenant))
                        .body(Map.of("candidateId", "cand-1", "employer", employer, "role", "Planner"))
                        .contentType(ContentType.JSON)
                        .post("/v1/opportunities")
                        .<String>path("id"))
                .toList();

        send(as(Tokens.service(tenant)), """
                        candidateId,employer,role,kind,startsAt,endsAt,timeZone
                        cand-1,Zo\u00eb AG,planner,PHONE,2026-12-02T10:00,2026-12-02T10:30,Europe/Berlin
                        """)
                .then()
                .statusCode(200)
                .body("opportunities.opened", equalTo(0))
                .body("interviews.scheduled", equalTo(1));

        assertThat(ids.stream()
                        .map(id -> as(Tokens.service(tenant))
                                .get("/v1/opportunities/" + id + "/interviews")
                                .jsonPath()
                                .getList("items")
                                .size()))
                .containsExactly(0, 1);
    }

    @Test
    void the_same_key_gets_the_same_answer() {
        String key = UUID.randomUUID().toString();
        String first = send(as(Tokens.service(tenant)).header("Idempotency-Key", key), GOOD)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        send(as(Tokens.service(tenant)).header("Idempotency-Key", key), GOOD)
                .then()
                .statusCode(200)
                .body(equalTo(first));
        send(as(Tokens.service(tenant)).header("Idempotency-Key", key), BAD)
                .then()
                .statusCode(422);
    }

    @Test
    void who_has_imported_as_much_as_it_may_is_told_when_to_come_again_and_may_do_all_else() {
        String key = UUID.randomUUID().toString();
        String large = TITLES
                + IntStream.range(0, 4_000)
                        .mapToObj("cand-1,Employer %d,Data engineer,,,,,,,,\n"::formatted)
                        .collect(Collectors.joining());
        allowance.charge(new TenantId(tenant), 20_000);

        Response refused = send(as(Tokens.service(tenant)).header("Idempotency-Key", key), large);

        refused.then().statusCode(429).body("title", equalTo("Too many requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        send(as(Tokens.service(tenant)).queryParam("dryRun", true), large)
                .then()
                .statusCode(200)
                .body("opportunities.opened", equalTo(4_000));
        send(as(Tokens.service("other-" + tenant)), GOOD).then().statusCode(200);
    }

    @Test
    void a_candidate_imports_for_itself_only() {
        send(as(Tokens.candidate(tenant, "cand-1")), GOOD)
                .then()
                .statusCode(400)
                .body("violations.field", contains("lines[4].candidateId"));
        send(as(Tokens.candidate(tenant, "cand-1")), "employer,role\nNorthwind,Data engineer\n")
                .then()
                .statusCode(200)
                .body("opportunities.opened", equalTo(1));
        as(Tokens.candidate(tenant, "cand-1"))
                .get("/v1/candidates/cand-1")
                .then()
                .statusCode(200);
        send(as(Tokens.coach(tenant, "coach-1")), GOOD).then().statusCode(403);
    }

    @Test
    void only_csv_is_taken() {
        given().auth()
                .oauth2(Tokens.service(tenant))
                .contentType("application/json")
                .body("{}")
                .post("/v1/imports/interviews")
                .then()
                .statusCode(415);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static Response send(RequestSpecification request, String file) {
        return request.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT)))
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/imports/interviews");
    }
}
