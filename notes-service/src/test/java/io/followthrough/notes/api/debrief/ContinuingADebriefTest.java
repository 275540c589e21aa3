package io.followthrough.notes.api.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A debrief written a little at a time (RFC 7396). */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ContinuingADebriefTest {

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
    void what_a_patch_does_not_name_stays_with_its_time() {
        JsonPath first = patch("{\"selfRating\": 4, \"lessons\": [\"Ask for the timeline\"]}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        patch("{\"lessons\": [\"Ask for the timeline\", \"Bring water\"]}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("selfRating", equalTo(4))
                .body("lessons", contains("Ask for the timeline", "Bring water"))
                .body("writtenAt.SELF_RATING", equalTo(first.getString("writtenAt.SELF_RATING")));
        assertThat(scene.log().await(DebriefRecorded.class, 2))
                .extracting(DebriefRecorded::first)
                .containsExactly(true, false);
    }

    @Test
    void null_takes_a_part_back() {
        patch("{\"selfRating\": 4, \"wentWell\": [\"calm\"]}").then().statusCode(200);

        patch("{\"selfRating\": null}")
                .then()
                .statusCode(200)
                .body("selfRating", nullValue())
                .body("writtenAt.keySet()", hasSize(1))
                .body("wentWell", contains("calm"));
    }

    @Test
    void a_patch_that_changes_nothing_is_no_write() {
        patch("{\"selfRating\": 4}").then().header("ETag", startsWith("\"1-"));

        patch("{}").then().statusCode(200).header("ETag", startsWith("\"1-"));
        patch("{\"selfRating\": 4}").then().statusCode(200).header("ETag", startsWith("\"1-"));
        patch("{\"selfRating\": 5}").then().statusCode(200);

        assertThat(scene.log().await(DebriefRecorded.class, 2)).hasSize(2);
    }

    @Test
    void a_patch_may_name_the_version_it_is_for() {
        patch("{\"selfRating\": 4}").then().statusCode(200);

        request()
                .header("If-Match", "\"0\"")
                .body("{\"selfRating\": 1}")
                .patch(path())
                .then()
                .statusCode(412);
        request()
                .header("If-Match", "\"1\"")
                .body("{\"selfRating\": 1}")
                .patch(path())
                .then()
                .statusCode(200);
    }

    @Test
    void plain_json_is_taken_as_a_merge_patch_too() {
        scene.asCandidate("cand-1")
                .body("{\"selfRating\": 2}")
                .patch(path())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"selfRating": 6}                                       | selfRating
            {"selfRating": "four"}                                  | selfRating
            {"mood": 1}                                             | mood
            {"lessons": "one"}                                      | lessons
            {"lessons": [" "]}                                      | lessons[0]
            {"lessons": ["a\\u0000b"]}                              | lessons[0]
            {"questions": [{"asked": "Why us?", "hard": "very"}]}   | questions[0].hard
            {"questions": [{"answered": "The team", "hard": true}]} | questions[0].asked
            {"observations": [{"kind": "RUMOUR", "text": "x"}]}     | observations[0].kind
            """)
    void what_would_not_be_a_debrief_is_refused_by_its_field(String patch, String field) {
        patch(patch).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "{", ""})
    void what_is_no_object_is_refused(String patch) {
        patch(patch).then().statusCode(400).body("title", notNullValue());
    }

    @Test
    void a_part_may_be_long_but_not_endless() {
        String longest = "x".repeat(2000);
        patch("{\"lessons\": [\"" + longest + "\"]}").then().statusCode(200);
        patch("{\"lessons\": [\"" + longest + "x\"]}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("lessons[0]"));
        patch("{\"lessons\": [" + "\"x\",".repeat(100) + "\"x\"]}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("lessons"));
    }

    @Test
    void an_observation_is_about_somebody_of_the_round() {
        UUID known = round.people().get(0).id();
        patch(interestOf(known)).then().statusCode(200).body("interviewers[0].id", equalTo(known.toString()));

        patch(interestOf(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("detail", equalTo("observations[0].interviewerId is no interviewer of this round."))
                .body("violations.field", contains("observations[0].interviewerId"));
    }

    @Test
    void the_score_is_explained_part_by_part() {
        patch("{\"selfRating\": 4}")
                .then()
                .body("explanation", hasSize(7))
                .body("explanation[0].part", equalTo("selfRating"))
                .body("explanation[0].writtenAt", notNullValue())
                .body("explanation[0].rule", equalTo("R5"))
                .body(
                        "explanation[0].text",
                        equalTo("Written 1 h 0 min after the interview, with about 98 % remembered: adds 0.14."))
                .body("explanation[6].part", equalTo("observations"))
                .body("explanation[6].adds", equalTo(0.0f));
    }

    private static String interestOf(UUID person) {
        return """
                {"observations": [{"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%s"}]}""".formatted(person);
    }

    private Response patch(String body) {
        return request().body(body).patch(path());
    }

    private io.restassured.specification.RequestSpecification request() {
        return scene.asCandidate("cand-1").contentType("application/merge-patch+json");
    }

    private String path() {
        return "/v1/debriefs/" + round.interviewId();
    }
}
