package io.followthrough.interview.api.promise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When promises fall due, and which word of the employer keeps them, over REST; PromiseLedgerTest has the rules. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PromiseDeadlinesTest {

    private static final String FAR = "2999-01-01";
    private static final String DATED = "{\"decisionDate\": \"" + FAR + "\"}";

    private final HiringScene scene = new HiringScene("deadlines");

    @Test
    void the_employers_day_ends_where_the_latest_round_was_held() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", DATED);
        scene.get("/v1/promises").body("items.dueAt", contains("2999-01-02T00:00:00Z"));

        String interview = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        scene.get("/v1/promises").body("items.dueAt", contains("2999-01-02T00:00:00Z"));
        scene.post(interview + "/completion", "{}").then().statusCode(200);
        scene.get("/v1/promises").body("items.dueAt", contains("2999-01-01T23:00:00Z"));
    }

    /** All of the candidate's promises at once, those of a round and those that fell due before left alone. */
    @Test
    void where_the_candidate_lives_decides_when_its_promises_fall_due() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-01-09\"}");
        scene.put(opportunity + "/timeline", DATED);
        scene.post(opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"" + FAR + "\"}");
        String held = scene.open();
        String interview = scene.schedule(held, "2026-01-05T10:00:00Z");
        scene.post(interview + "/completion", """
            {"decisionDate": "2999-01-01", "materials": [{"description": "Plan", "promisedFor": "2999-01-01"}]}\
            """).then().statusCode(200);
        scene.put("/v1/candidates/cand-1", "{\"timeZone\": \"Pacific/Honolulu\"}");

        scene.get("/v1/promises")
                .body("items.promisor", contains("EMPLOYER", "EMPLOYER", "CANDIDATE", "EMPLOYER", "CANDIDATE"))
                .body(
                        "items.dueAt",
                        contains(
                                "2026-01-10T00:00:00Z",
                                "2999-01-02T10:00:00Z",
                                "2999-01-02T03:00:00Z",
                                "2999-01-01T23:00:00Z",
                                "2999-01-01T16:00:00Z"));
        scene.put("/v1/candidates/cand-1", "{}");
        scene.get("/v1/promises?opportunityId=" + id(opportunity) + "&state=PROMISED")
                .body("items.dueAt", contains("2999-01-02T00:00:00Z", "2999-01-01T17:00:00Z"));
    }

    @Test
    void another_round_is_a_word_from_the_employer() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", DATED);

        scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        scene.get("/v1/promises").body("items.state", contains("PROMISED"));
        scene.schedule(opportunity, "2998-01-05T10:00:00Z");
        scene.get("/v1/promises").body("items.state", contains("KEPT"));
    }

    @Test
    void a_round_that_is_imported_is_a_word_too() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", DATED);

        scene.request()
                .contentType("text/csv")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .body("""
                    employer,role,kind,startsAt,endsAt,timeZone
                    Northwind,Data engineer,PHONE,2998-01-05T10:00,2998-01-05T10:30,Asia/Tokyo
                    """)
                .post("/v1/imports/interviews")
                .then()
                .statusCode(200)
                .body("interviews.scheduled", equalTo(1));

        scene.get("/v1/promises")
                .body("items.state", contains("KEPT"))
                .body("items.dueAt", contains("2999-01-02T00:00:00Z"));
    }

    /** The candidate reports on the 12th what was said on the 5th and answered on the 9th. */
    @Test
    void an_answer_counts_from_when_the_date_was_said_however_late_all_of_it_is_reported() {
        String opportunity = scene.open();
        String interview = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        scene.post(opportunity + "/employer-responses", """
            {"channel": "EMAIL", "receivedAt": "2026-01-09T10:00:00Z"}\
            """);

        scene.post(interview + "/completion", "{\"decisionDate\": \"2026-01-10\"}")
                .then()
                .statusCode(200);

        scene.get("/v1/promises")
                .body("items.state", contains("KEPT"))
                .body("items.promisedAt", contains("2026-01-05T11:00:00Z"))
                .body("items.keptAt", contains("2026-01-09T10:00:00Z"));
    }

    @Test
    void a_date_said_once_more_is_the_same_promise() {
        String opportunity = scene.open();
        LocalDate tomorrow = LocalDate.ofInstant(Instant.now().plus(Duration.ofDays(1)), ZoneOffset.UTC);
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"" + tomorrow + "\"}");
        scene.post(opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}");

        scene.put(opportunity + "/timeline", """
            {"decisionDate": "%s", "statedAs": "as we said"}\
            """.formatted(tomorrow)).then().statusCode(200);

        scene.get("/v1/promises").body("items.state", contains("KEPT"));
        scene.get(opportunity + "/timeline").body("statedAs", equalTo("as we said"));
        scene.get(opportunity + "/timeline/history")
                .body("items.decisionDate", contains(tomorrow.toString(), tomorrow.toString()));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
