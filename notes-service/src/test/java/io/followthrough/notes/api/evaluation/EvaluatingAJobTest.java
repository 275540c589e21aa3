package io.followthrough.notes.api.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R22: a job is weighed, alone and beside the others. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EvaluatingAJobTest {

    private static final String WEIGHED = """
            {"flags": [{"colour": "GREEN", "text": "They listen", "raisedBy": "the panel"},
                       {"colour": "RED", "text": "On call every week"}],
             "valuesFit": 4,
             "insiderTalks": [{"with": "A former colleague", "heldOn": "2026-11-03", "text": "Good leads"}]}""";

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
        scene.complete(round);
        scene.awaitDebrief(round);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_known_job_is_not_weighed_yet() {
        scene.asCandidate("cand-1")
                .get(path())
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("employer", equalTo("Northwind"))
                .body("flags", empty())
                .body("insiderTalks", empty())
                .body("evaluatedAt", nullValue());
        scene.asCandidate("cand-1")
                .get("/v1/evaluations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** The employer's date is the opportunity's: it changes without anybody weighing the job anew. */
    @Test
    void what_the_opportunity_says_meanwhile_is_read_anew_and_stands_in_no_writers_way() {
        String tag = scene.asCandidate("cand-1").get(path()).header("ETag");
        scene.asCandidate("cand-1")
                .header("If-None-Match", tag)
                .get(path())
                .then()
                .statusCode(304);
        scene.decideBy(round, LocalDate.parse("2031-02-03"), null);

        await().atMost(Duration.ofSeconds(90))
                .until(() -> scene.asCandidate("cand-1")
                                .header("If-None-Match", tag)
                                .get(path())
                                .statusCode()
                        == 200);

        put(tag, WEIGHED).then().statusCode(200).body("decisionDate", equalTo("2031-02-03"));
    }

    @Test
    void what_is_written_is_read_again_and_told_without_its_words() {
        put("*", "{}").then().header("ETag", startsWith("\"0-"));
        put("\"0\"", WEIGHED).then().statusCode(200).header("ETag", startsWith("\"1-"));
        put("\"1\"", WEIGHED).then().header("ETag", startsWith("\"1-"));
        put("\"0\"", WEIGHED).then().statusCode(412);
        scene.asCandidate("cand-1").body(WEIGHED).put(path()).then().statusCode(428);
        put("\"1\"", "{\"valuesFit\": 2}").then().header("ETag", startsWith("\"2-"));
        put("\"2\"", WEIGHED).then().statusCode(200);

        scene.asCandidate("cand-1")
                .get(path())
                .then()
                .body("flags.text", contains("They listen", "On call every week"))
                .body("flags[0].raisedBy", equalTo("the panel"))
                .body("valuesFit", equalTo(4))
                .body("insiderTalks[0].heldOn", equalTo("2026-11-03"))
                .body("greenFlags", equalTo(1))
                .body("redFlags", equalTo(1));
        List<JobEvaluated> told = scene.log().await(JobEvaluated.class, 3);
        assertThat(told).extracting(JobEvaluated::first).containsExactly(true, false, false);
        assertThat(told).extracting(JobEvaluated::greenFlags).containsExactly(1, 0, 1);
        assertThat(told).extracting(JobEvaluated::redFlags).containsExactly(1, 0, 1);
        assertThat(told).extracting(JobEvaluated::insiderTalks).containsExactly(1, 0, 1);
    }

    @Test
    void open_opportunities_stand_side_by_side() {
        PlayedRound closed = another(OpportunityOutcome.REJECTED);
        PlayedRound offered = another(OpportunityOutcome.OFFER_RECEIVED);
        PlayedRound marker = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, marker.scheduled());
        scene.awaitDebrief(marker);
        put("*", WEIGHED);

        scene.asCandidate("cand-1")
                .get("/v1/evaluations")
                .then()
                .body(
                        "items.opportunityId",
                        containsInAnyOrder(
                                round.opportunityId().toString(),
                                offered.opportunityId().toString()))
                .body("items.find { it.valuesFit == 4 }.redFlags", equalTo(1))
                .body("items.find { it.valuesFit == null }.flags", empty());
        scene.asCandidate("cand-1")
                .get("/v1/evaluations/" + closed.opportunityId())
                .then()
                .statusCode(200);
        assertThat(pagesOfOne()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void the_comparison_is_of_one_candidate() {
        String service = Tokens.service(scene.tenant());
        scene.as(service)
                .get("/v1/evaluations")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("candidateId"));
        scene.as(service).get("/v1/evaluations?candidateId=cand-1").then().statusCode(200);
        scene.asCandidate("cand-2")
                .get("/v1/evaluations?candidateId=cand-1")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"valuesFit": 0}                                              | valuesFit
            {"valuesFit": 6}                                              | valuesFit
            {"flags": [{"colour": "PINK", "text": "x"}]}                  | flags[0].colour
            {"flags": [{"colour": "RED", "text": " "}]}                   | flags[0].text
            {"flags": [{"text": "x"}]}                                    | flags[0].colour
            {"flags": [{"colour": "RED", "text": "a\\u0000"}]}            | flags[0].text
            {"insiderTalks": [{"text": "x"}]}                             | insiderTalks[0].with
            {"insiderTalks": [{"with": "x", "heldOn": "yesterday"}]}      | insiderTalks[0].heldOn
            {"salary": 1}                                                 | salary
            """)
    void what_cannot_be_understood_names_the_field(String body, String field) {
        put("*", body).then().statusCode(400).body("violations.field", hasItem(field));
    }

    private PlayedRound another(OpportunityOutcome outcome) {
        PlayedRound other = PlayedRound.ending(round.endsAt(), "Europe/Berlin");
        scene.sender().send(Topic.INTERVIEWS, other.opened());
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOutcomeRecorded(other.opportunityId(), "cand-1", outcome, null, Instant.now()));
        return other;
    }

    private List<String> pagesOfOne() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = scene.asCandidate("cand-1")
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/v1/evaluations")
                    .jsonPath();
            ids.addAll(page.getList("items.opportunityId"));
            cursor = page.getString("nextCursor");
        }
        return ids;
    }

    private Response put(String ifMatch, String body) {
        return scene.asCandidate("cand-1")
                .header("If-Match", ifMatch)
                .body(body)
                .put(path());
    }

    private String path() {
        return "/v1/evaluations/" + round.opportunityId();
    }
}
