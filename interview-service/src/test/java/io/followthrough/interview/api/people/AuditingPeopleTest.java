package io.followthrough.interview.api.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditingPeopleTest {

    private static final String AUDIT = "/v1/audit/interviews";

    private final String tenant = "audited-" + UUID.randomUUID();
    private final String candidate = "cand-" + UUID.randomUUID();
    private final String coaches = "/v1/candidates/" + candidate + "/coaches/";
    private final Requests requests = new Requests(tenant);

    @BeforeEach
    void there_is_a_candidate() {
        requests.openOpportunity(candidate);
    }

    @Test
    void it_is_known_who_erased_a_candidate_and_which_receipt_there_is() {
        String erasure = requests.asService()
                .header("X-Correlation-Id", "the-request")
                .delete("/v1/candidates/" + candidate)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        requests.asAdmin().delete("/v1/candidates/" + candidate).then().statusCode(202);

        audit().body("items", hasSize(1))
                .body("items[0].action", equalTo("CANDIDATE_ERASED"))
                .body("items[0].actor", equalTo("backend-of-" + tenant))
                .body("items[0].roles", contains("service"))
                .body("items[0].subject", equalTo(candidate))
                .body("items[0].details.erasureId", equalTo(erasure))
                .body("items[0].correlationId", equalTo("the-request"));
    }

    @Test
    void a_candidate_who_erases_itself_is_the_actor() {
        requests.asCandidate(candidate)
                .delete("/v1/candidates/" + candidate)
                .then()
                .statusCode(202);

        audit().body("items.actor", contains(candidate)).body("items[0].roles", contains("candidate"));
    }

    @Test
    void it_is_known_who_erased_an_interviewer() {
        String interviewer = interviewer();

        requests.asCandidate(candidate)
                .delete("/v1/interviewers/" + interviewer + "/personal-data")
                .then()
                .statusCode(204);

        audit().body("items", hasSize(1))
                .body("items[0].action", equalTo("INTERVIEWER_ERASED"))
                .body("items[0].actor", equalTo(candidate))
                .body("items[0].subject", equalTo(interviewer))
                .body("items[0].details", anEmptyMap());
    }

    @Test
    void it_is_known_who_gave_and_withdrew_a_grant_after_the_candidate_is_gone_too() {
        grant("coach-1", "*", "{\"scopes\": [\"PLAN\"]}").statusCode(201);
        requests.asAdmin().delete(coaches + "coach-1").then().statusCode(204);
        requests.asService().delete("/v1/candidates/" + candidate).then().statusCode(202);

        audit().body("items.action", contains("CANDIDATE_ERASED", "GRANT_WITHDRAWN", "GRANT_GIVEN"))
                .body("items.subject", contains(candidate, candidate, candidate))
                .body("items[1].details.coachId", equalTo("coach-1"))
                .body("items[2].details.coachId", equalTo("coach-1"))
                .body("items[2].actor", equalTo("admin-of-" + tenant));
    }

    @Test
    void what_is_refused_or_changes_nothing_leaves_no_entry() {
        grant("coach-1", "*", "{\"scopes\": [\"PLAN\"]}").statusCode(201);

        grant("coach-1", "*", "{\"scopes\": [\"PLAN\"]}").statusCode(200);
        grant("coach-1", "\"7\"", "{}").statusCode(412);
        grant("coach-2", "*", "{\"expiresAt\": \"2020-01-01T00:00:00Z\"}").statusCode(422);
        requests.asAdmin().delete(coaches + "coach-2").then().statusCode(404);
        requests.asService().delete(coaches + "coach-1").then().statusCode(403);
        requests.asAdmin().delete("/v1/candidates/unknown").then().statusCode(404);
        requests.asAdmin()
                .delete("/v1/interviewers/" + UUID.randomUUID() + "/personal-data")
                .then()
                .statusCode(404);

        audit().body("items.action", contains("GRANT_GIVEN"));
    }

    @Test
    void the_newest_come_first_page_by_page_and_a_filter_names_an_act_an_actor_or_a_subject() {
        grant("coach-1", "*", "{}").statusCode(201);
        grant("coach-2", "*", "{}").statusCode(201);
        requests.asAdmin().delete(coaches + "coach-1").then().statusCode(204);

        String next = requests.asAdmin()
                .get(AUDIT + "?limit=2")
                .then()
                .body("items.details.coachId", contains("coach-1", "coach-2"))
                .extract()
                .path("nextCursor");
        requests.asAdmin()
                .get(AUDIT + "?limit=2&cursor=" + next)
                .then()
                .body("items.action", contains("GRANT_GIVEN"))
                .body("nextCursor", nullValue());
        requests.asAdmin()
                .get(AUDIT + "?limit=2&action=GRANT_GIVEN&cursor=" + next)
                .then()
                .statusCode(400);
        requests.asAdmin()
                .get(AUDIT + "?action=GRANT_GIVEN")
                .then()
                .body("items.details.coachId", contains("coach-2", "coach-1"));
        requests.asAdmin().get(AUDIT + "?actor=somebody-else").then().body("items", empty());
        requests.asAdmin().get(AUDIT + "?subject=" + candidate).then().body("items", hasSize(3));
        requests.asAdmin().get(AUDIT + "?subject=coach-1").then().body("items", empty());
    }

    @Test
    void another_tenants_admin_sees_nothing_of_it() {
        grant("coach-1", "*", "{}").statusCode(201);

        new Requests("other-" + UUID.randomUUID())
                .asAdmin()
                .get(AUDIT + "?subject=" + candidate)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidate", "coach", "service"})
    void an_admin_alone_reads_it(String group) {
        given().auth()
                .oauth2(Tokens.of(tenant, candidate, group))
                .get(AUDIT)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse audit() {
        return requests.asAdmin().get(AUDIT).then().statusCode(200);
    }

    private ValidatableResponse grant(String coach, String ifMatch, String body) {
        return requests.asAdmin()
                .header("If-Match", ifMatch)
                .body(body)
                .put(coaches + coach)
                .then();
    }

    private String interviewer() {
        String opportunity = requests.openOpportunity(candidate);
        return requests.asCandidate(candidate)
                .body("""
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin", "interviewers": [{"name": "Amara Okafor"}]}""")
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(201)
                .extract()
                .path("interviewers[0].id");
    }
}
