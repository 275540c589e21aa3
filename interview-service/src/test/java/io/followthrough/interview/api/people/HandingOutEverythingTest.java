package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.erasure.ExportedData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who asks for all data about itself gets it all: every column of every table that holds something about a candidate. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class HandingOutEverythingTest {

    private final String tenant = "handing-out-" + UUID.randomUUID();
    private final String candidate = "cand-" + UUID.randomUUID();
    private final Requests requests = new Requests(tenant);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void no_column_of_any_table_is_kept_back_without_a_reason() {
        fillEveryColumn(EverythingOfACandidate.make(requests, candidate));

        ExportedData.expected()
                .leavingOut("version", "counts changes, which the history tells one by one")
                .leavingOut("coach_grant.withdrawn_at", "a withdrawn grant is in the audit, not among those that stand")
                .leavingOut("material.zone_rules", "by which edition of the zones' rules its deadline was reckoned")
                .leavingOut(
                        "timeline_statement.zone_rules",
                        "by which edition of the zones' rules its deadline was reckoned")
                .leavingOut("interview.report", "a digest of what the other columns say")
                .leavingOut("interviewer.position", "the order in which the people are handed out")
                .leavingOut("erasure", "the receipt of an erasure, which has an address of its own")
                .leavingOut("erasure_part", "a part of that receipt")
                .leavingOut("candidate_word", "the words of id, name and address, for the search")
                .leavingOut("candidate_activity", "when something last happened, which what is handed out tells itself")
                .check(Service.INTERVIEW, tenant, candidate, export());
    }

    @Test
    void every_part_is_what_its_own_get_answers() throws JsonProcessingException {
        fillEveryColumn(EverythingOfACandidate.make(requests, candidate));

        ExportedParts.of(export()).mustEqual(this::get);
    }

    @Test
    void what_is_missing_is_named() {
        EverythingOfACandidate.make(requests, candidate);

        assertThatThrownBy(() -> ExportedData.expected()
                        .leavingOut("no_table", "")
                        .check(Service.INTERVIEW, tenant, candidate, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("candidate.display_name is not handed out")
                .hasMessageContaining("opportunity_change.changed_by is not handed out")
                .hasMessageContaining("interviewer.email is not handed out")
                .hasMessageContaining("coach_change.expires_at is empty in all rows")
                .hasMessageContaining("no_table is an exception without a table");
    }

    private String get(String path) {
        return requests.asAdmin().get(path).then().statusCode(200).extract().asString();
    }

    private String export() {
        return requests.asCandidate(candidate)
                .accept("application/json")
                .get("/v1/exports/interviews?candidateId=" + candidate)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void fillEveryColumn(EverythingOfACandidate known) {
        String opportunity = "/v1/opportunities/" + known.opportunity();
        requests.asService()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("""
                        {"source": "a fair", "formality": "FORMAL", "region": "DE-BY", "language": "de",
                         "referrer": {"name": "Jonas Weber", "email": "jonas@weber.example",
                                      "greetingName": "Herr Weber"}}""")
                .patch(opportunity)
                .then()
                .statusCode(200);
        profile();
        grants();
        materials(opportunity);
        put(
                opportunity + "/timeline",
                "{\"decisionDate\": \"%s\", \"statedAs\": \"soon\"}".formatted(today.plusDays(20)));
        for (int days : new int[] {20, 30}) {
            put(opportunity + "/timeline", """
                    {"decisionDate": "%s", "statedAs": "in %d days"}""".formatted(today.plusDays(days), days));
        }
        post(opportunity + "/employer-responses", "{\"channel\": \"PHONE\"}");
        post(
                opportunity + "/references",
                "{\"name\": \"Kim Lund\", \"email\": \"kim@lund.example\", \"greetingName\": \"Kim\","
                        + " \"highlight\": \"the migration\"}");
        put("/v1/interviews/" + known.interview() + "/outcome", "{\"outcome\": \"ADVANCED\"}");
        mistakes();
        put(opportunity + "/outcome", "{\"outcome\": \"WITHDRAWN\"}");
        post(opportunity + "/reopening", "{\"reason\": \"They came back\"}");
        put(opportunity + "/outcome", "{\"outcome\": \"WITHDRAWN\"}");
    }

    private void mistakes() {
        String never = requests.openOpportunity(candidate);
        String round = requests.asService()
                .body("""
                        {"kind": "PHONE", "startsAt": "2026-01-06T10:00:00Z", "endsAt": "2026-01-06T11:00:00Z",
                         "timeZone": "Europe/Berlin", "interviewers": []}""")
                .post("/v1/opportunities/" + never + "/interviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String mistake : List.of("/v1/interviews/" + round, "/v1/opportunities/" + never)) {
            requests.asService()
                    .body("{\"reason\": \"Entered twice\"}")
                    .post(mistake + "/void")
                    .then()
                    .statusCode(200);
        }
    }

    private void profile() {
        put("/v1/candidates/" + candidate, """
                {"displayName": "Lea Novak", "email": "lea@novak.example", "timeZone": "Europe/Vienna",
                 "profileUrl": "https://www.linkedin.example/in/lea-novak", "followUpChannel": "PHONE"}""");
    }

    private void grants() {
        String coaches = "/v1/candidates/" + candidate + "/coaches/";
        put(coaches + "coach-2", "{\"scopes\": [\"PLAN\"], \"expiresAt\": \"2999-01-31T23:00:00Z\"}");
        put(coaches + "coach-3", "{}");
        requests.asAdmin()
                .header("If-Match", "*")
                .delete(coaches + "coach-3")
                .then()
                .statusCode(204);
    }

    /** One is sent, the other one is released by the end of the opportunity. */
    private void materials(String opportunity) {
        String sent = post(
                opportunity + "/materials",
                "{\"description\": \"Certificates\", \"promisedFor\": \"%s\"}".formatted(today.plusDays(3)));
        post(
                opportunity + "/materials",
                "{\"description\": \"Case study\", \"promisedFor\": \"%s\"}".formatted(today.plusDays(9)));
        requests.asService()
                .body("{}")
                .post("/v1/materials/" + sent + "/sent")
                .then()
                .statusCode(200);
    }

    private String post(String path, String body) {
        return requests.asService()
                .body(body)
                .post(path)
                .then()
                .statusCode(oneOf(200, 201))
                .extract()
                .path("id");
    }

    private void put(String path, String body) {
        requests.asAdmin().header("If-Match", "*").body(body).put(path).then().statusCode(oneOf(200, 201));
    }
}
