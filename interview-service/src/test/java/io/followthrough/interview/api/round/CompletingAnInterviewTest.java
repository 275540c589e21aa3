package io.followthrough.interview.api.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CompletingAnInterviewTest {

    private static final String TENANT = "completing";

    @Test
    void a_completion_says_who_was_met_and_when_the_employer_decides() {
        String opportunity = openOpportunity();
        String interview = scheduleInterview(opportunity);
        String met = asCandidate().get("/v1/interviews/" + interview).path("interviewers[0].id");

        asCandidate()
                .body("""
                        {"decisionDate": "2026-01-09", "timelineStatedAs": "end of the week", "met": ["%s"],
                         "addInterviewers": [{"name": "The fourth person"}]}""".formatted(met))
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("COMPLETED"))
                .body("interviewers", hasSize(4))
                .body("interviewers.met", equalTo(java.util.List.of(true, false, false, true)));

        asCandidate()
                .get("/v1/opportunities/" + opportunity)
                .then()
                .statusCode(200)
                .body("timeline.state", equalTo("KNOWN"))
                .body("timeline.decisionDate", equalTo("2026-01-09"))
                .body("timeline.statedAs", equalTo("end of the week"));
    }

    @Test
    void without_a_date_the_timeline_is_unknown() {
        String opportunity = openOpportunity();
        String interview = scheduleInterview(opportunity);

        asCandidate()
                .body("{}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(200);

        asCandidate()
                .get("/v1/opportunities/" + opportunity)
                .then()
                .body("timeline.state", equalTo("TIMELINE_UNKNOWN"));
    }

    @Test
    void another_completion_is_a_conflict() {
        String interview = scheduleInterview(openOpportunity());
        asCandidate()
                .body("{}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(200);

        asCandidate()
                .body("{\"decisionDate\": \"2026-01-09\"}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://followthrough.io/problems/conflict"));
    }

    @Test
    void an_end_in_the_future_and_a_decision_before_the_interview_are_refused_by_name() {
        String interview = scheduleInterview(openOpportunity());

        asCandidate()
                .body("{\"endedAt\": \"2999-01-01T10:00:00Z\"}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("endedAt"));
        asCandidate()
                .body("{\"decisionDate\": \"2026-01-04\"}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("decisionDate"));
    }

    @Test
    void a_stale_version_is_refused() {
        String interview = scheduleInterview(openOpportunity());

        asCandidate()
                .header("If-Match", "\"7\"")
                .body("{}")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(412);
    }

    @Test
    void bad_requests_name_the_field() {
        String opportunity = openOpportunity();
        asCandidate()
                .body("{\"employer\": \"Acme\", \"role\": \" \", \"candidateId\": \"cand-1\"}")
                .post("/v1/opportunities")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.field", equalTo(java.util.List.of("role")));
        asCandidate()
                .body("{\"employer\": \"Acme\", \"role\": \"Dev\", \"candidateId\": \"cand-1\", \"salary\": 1}")
                .post("/v1/opportunities")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("salary"));
        asCandidate()
                .body("{\"employer\": ")
                .post("/v1/opportunities")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("body"));
        asCandidate()
                .body("""
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "yesterday",
                         "timeZone": "Europe/Berlin", "interviewers": []}""")
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("endsAt"));
        asCandidate()
                .body("""
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Mars/Olympus", "interviewers": []}""")
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("timeZone"));
    }

    @Test
    void what_is_another_candidates_or_tenants_looks_like_nothing_at_all() {
        String interview = scheduleInterview(openOpportunity());
        String unknown = UUID.randomUUID().toString();
        String expected = asCandidate()
                .get("/v1/interviews/" + unknown)
                .then()
                .statusCode(404)
                .extract()
                .asString();

        for (String token : new String[] {Tokens.candidate(TENANT, "cand-2"), Tokens.admin("other-tenant")}) {
            String answer = as(token)
                    .get("/v1/interviews/" + interview)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            org.assertj.core.api.Assertions.assertThat(answer.replace(interview, unknown))
                    .isEqualTo(expected);
        }
    }

    @Test
    void without_a_valid_token_nothing_is_answered() {
        given().get("/v1/interviews/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Bearer"));
        as(Tokens.expired(TENANT, "cand-1"))
                .get("/v1/interviews/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        as(Tokens.of("Not A Tenant", "cand-1", "candidate"))
                .get("/v1/interviews/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        as(Tokens.coach(TENANT, "coach-1"))
                .body("{}")
                .post("/v1/interviews/" + UUID.randomUUID() + "/completion")
                .then()
                .statusCode(403);
    }

    private static String openOpportunity() {
        return asCandidate()
                .body("{\"candidateId\": \"cand-1\", \"employer\": \"Northwind\", \"role\": \"Data engineer\"}")
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.containsString("/v1/opportunities/"))
                .extract()
                .path("id");
    }

    private static String scheduleInterview(String opportunity) {
        return asCandidate()
                .body("""
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin",
                         "interviewers": [{"name": "Amara Okafor", "email": "amara@northwind.example"},
                                          {"name": "Jürgen Weiß"}, {"name": "Lin Chen", "title": "CTO"}]}""")
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(201)
                .body("state", equalTo("SCHEDULED"))
                .extract()
                .path("id");
    }

    private static RequestSpecification asCandidate() {
        return as(Tokens.candidate(TENANT, "cand-1"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
