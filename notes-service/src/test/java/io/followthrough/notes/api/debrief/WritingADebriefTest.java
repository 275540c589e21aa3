package io.followthrough.notes.api.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class WritingADebriefTest {

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_completed_round_has_an_empty_debrief() {
        scene.complete(round);
        scene.awaitDebrief(round);

        scene.asCandidate("cand-1")
                .get(path())
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("interviewId", equalTo(round.interviewId().toString()))
                .body("opportunityId", equalTo(round.opportunityId().toString()))
                .body("candidateId", equalTo("cand-1"))
                .body("wentWell", empty())
                .body("questions", empty())
                .body("freshness", equalTo("FRESH"))
                .body("completeness", equalTo(0.0f))
                .body("recallScore", equalTo(0.0f));
    }

    @Test
    void what_is_written_is_read_again() {
        scene.complete(round);
        scene.awaitDebrief(round);

        put("\"0\"", """
                {"selfRating": 4, "lessons": ["Ask for the timeline"],
                 "questions": [{"asked": "Why us?", "answered": "The team", "hard": true, "theme": "motivation"}],
                 "observations": [{"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%s"}]}""".formatted(round.people().get(0).id()))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"));

        scene.asCandidate("cand-1")
                .get(path())
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("selfRating", equalTo(4))
                .body("lessons", hasItem("Ask for the timeline"))
                .body("questions[0].answered", equalTo("The team"))
                .body("questions[0].hard", equalTo(true))
                .body("observations[0].text", equalTo("hockey"))
                .body("writtenAt.keySet()", hasSize(4));
    }

    @Test
    void a_debrief_can_be_begun_before_the_round_is_reported_as_completed() {
        scene.schedule(round);
        scene.awaitDebrief(round);

        put("\"0\"", "{\"selfRating\": 3}").then().statusCode(200).header("ETag", startsWith("\"1-"));
        put("\"0\"", "{\"selfRating\": 5}").then().statusCode(412);

        scene.complete(round);
        put("\"1\"", "{\"selfRating\": 4}").then().statusCode(200).header("ETag", startsWith("\"2-"));
    }

    @Test
    void a_write_must_name_the_version_it_replaces() {
        scene.complete(round);
        scene.awaitDebrief(round);

        scene.asCandidate("cand-1").body("{}").put(path()).then().statusCode(428);
        put("\"0\"", "{\"selfRating\": 3}").then().statusCode(200);
        put("\"0\"", "{\"selfRating\": 5}").then().statusCode(412);
        put("*", "{\"selfRating\": 5}").then().statusCode(200).body("selfRating", equalTo(5));
    }

    @Test
    void a_part_keeps_its_time_while_it_is_unchanged() {
        scene.complete(round);
        scene.awaitDebrief(round);
        JsonPath first =
                put("*", "{\"wentWell\": [\"calm\"], \"lessons\": [\"ask\"]}").jsonPath();

        JsonPath second = put("*", "{\"wentWell\": [\"calm\"], \"lessons\": [\"ask more\"]}")
                .jsonPath();

        assertThat(second.getString("writtenAt.WENT_WELL")).isEqualTo(first.getString("writtenAt.WENT_WELL"));
        assertThat(Instant.parse(second.getString("writtenAt.LESSONS")))
                .isAfter(Instant.parse(first.getString("writtenAt.LESSONS")));
    }

    @ParameterizedTest(name = "{0} h after the end: {1}")
    @CsvSource({"1, FRESH, 0.9848", "25, AGEING, 0.6198", "47, AGEING, 0.2852", "49, STALE, 0.27", "72, STALE, 0.27"})
    void what_is_written_later_is_worth_less(int hours, String freshness, double memory) {
        PlayedRound earlier = PlayedRound.ending(Instant.now().minus(Duration.ofHours(hours)), "Europe/Berlin");
        scene.complete(earlier);
        scene.awaitDebrief(earlier);

        JsonPath written = scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"selfRating\": 2, \"wentBadly\": [\"hurried\"], \"doDifferently\": [\"breathe\"]}")
                .put("/v1/debriefs/" + earlier.interviewId())
                .jsonPath();

        assertThat(written.getString("freshness")).isEqualTo(freshness);
        assertThat(written.getDouble("completeness")).isCloseTo(3 / 7.0, within(1e-6));
        assertThat(written.getDouble("recallScore")).isCloseTo(3 / 7.0 * memory, within(0.001));
    }

    @Test
    void what_cannot_be_understood_names_the_field() {
        scene.complete(round);
        scene.awaitDebrief(round);

        put("*", "{\"selfRating\": 6}").then().statusCode(400).body("violations.field", hasItem("selfRating"));
        put("*", "{\"mood\": 6}").then().statusCode(400).body("violations.field", hasItem("mood"));
        put("*", "{\"observations\": [{\"kind\": \"CONCERN\", \"text\": \" \"}]}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("observations[0].text"));
    }

    @Test
    void an_unknown_round_and_somebody_elses_look_the_same() {
        scene.complete(round);
        scene.awaitDebrief(round);
        UUID unknown = UUID.randomUUID();
        String nothing = scene.asCandidate("cand-1")
                .get("/v1/debriefs/" + unknown)
                .then()
                .statusCode(404)
                .extract()
                .asString();

        for (String token : new String[] {
            Tokens.candidate(scene.tenant(), "cand-2"), Tokens.candidate("notes-elsewhere", "cand-1"),
            Tokens.admin("notes-elsewhere"), Tokens.service("notes-elsewhere")
        }) {
            Response read = scene.as(token).get(path());
            assertThat(read.statusCode()).isEqualTo(404);
            assertThat(read.asString().replace(round.interviewId().toString(), unknown.toString()))
                    .isEqualTo(nothing);
            scene.as(token)
                    .header("If-Match", "*")
                    .body("{\"selfRating\": 1}")
                    .put(path())
                    .then()
                    .statusCode(404);
        }
        scene.as(Tokens.coach(scene.tenant(), "coach-1")).get(path()).then().statusCode(404);
        scene.as(Tokens.service(scene.tenant())).get(path()).then().statusCode(200);
    }

    private Response put(String ifMatch, String body) {
        return scene.asCandidate("cand-1")
                .header("If-Match", ifMatch)
                .body(body)
                .put(path());
    }

    private String path() {
        return "/v1/debriefs/" + round.interviewId();
    }
}
