package io.followthrough.notes.inbound;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes of what was entered by mistake stay to be read, and are given back nowhere. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TakingBackTest {

    private static final String NOTES = """
            {"lessons": ["Bring printed samples"],
             "questions": [{"asked": "Why us?", "hard": true}],
             "observations": [{"kind": "CONCERN", "text": "They doubt my experience"}]}""";

    private final PlayedRound round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(3)), "Europe/Berlin");
    private Scene scene;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        scene.complete(round);
        scene.awaitDebrief(round);
        scene.write(round, NOTES);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void the_debrief_of_a_void_round_is_read_and_neither_searched_nor_given_back() {
        found("samples", 1);
        given("concerns", 1);

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewVoided(
                                round.interviewId(), round.opportunityId(), round.candidateId(), null, Instant.now()));

        found("samples", 0);
        given("concerns", 0);
        given("hardQuestions", 0);
        debrief().then().statusCode(200).body("lessons", contains("Bring printed samples"));
        scene.asCandidate(round.candidateId())
                .get("/v1/thank-yous/" + round.interviewId())
                .then()
                .statusCode(200)
                .body("owed", equalTo(0));
        scene.asCandidate(round.candidateId())
                .header("If-Match", "*")
                .body("{\"selfRating\": 3}")
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(409);
        message(round.interviewId(), round.opportunityId()).then().statusCode(409);
        scene.forget(round, round.people().get(0).id());
        scene.decideBy(round, LocalDate.parse("2026-12-24"), null);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.asCandidate(round.candidateId())
                        .get("/v1/prep/" + round.opportunityId())
                        .jsonPath()
                        .getList("askFirst")
                        .isEmpty());
        found("samples", 0);
    }

    @Test
    void about_a_void_opportunity_nothing_is_written() {
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityVoided(round.opportunityId(), round.candidateId(), Instant.now()));

        found("samples", 0);
        debrief().then().statusCode(200).body("lessons", contains("Bring printed samples"));
        message(round.interviewId(), round.opportunityId()).then().statusCode(409);
        scene.asCandidate(round.candidateId())
                .header("If-Match", "*")
                .body("{\"valuesFit\": 3}")
                .put("/v1/evaluations/" + round.opportunityId())
                .then()
                .statusCode(409);
    }

    @Test
    void notes_and_messages_go_along_with_a_round_that_moves() {
        PlayedRound right = PlayedRound.ending(Instant.now().minus(Duration.ofHours(5)), "Europe/Berlin");
        scene.complete(right);
        scene.awaitDebrief(right);
        String message = message(round.interviewId(), round.opportunityId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewMoved(
                                round.interviewId(),
                                right.opportunityId(),
                                round.candidateId(),
                                round.opportunityId(),
                                null,
                                null,
                                Instant.now()));

        given("concerns", 0);
        scene.asCandidate(round.candidateId())
                .get("/v1/prep/" + right.opportunityId())
                .then()
                .body("concerns", hasSize(1));
        scene.asCandidate(round.candidateId())
                .get("/v1/messages/" + message)
                .then()
                .body("opportunityId", equalTo(right.opportunityId().toString()));
        scene.asCandidate(round.candidateId())
                .get("/v1/messages?opportunityId=" + round.opportunityId())
                .then()
                .body("items", empty());
        found("samples", 1);
    }

    private void found(String word, int many) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.asCandidate(round.candidateId())
                                .get("/v1/lessons?q=" + word)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == many);
    }

    private void given(String part, int many) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.asCandidate(round.candidateId())
                                .get("/v1/prep/" + round.opportunityId())
                                .jsonPath()
                                .getList(part)
                                .size()
                        == many);
    }

    private Response debrief() {
        return scene.asCandidate(round.candidateId()).get("/v1/debriefs/" + round.interviewId());
    }

    private Response message(UUID interviewId, UUID opportunityId) {
        return scene.asCandidate(round.candidateId())
                .body("""
                        {"kind": "FOLLOW_UP", "opportunityId": "%s", "interviewId": "%s", "channel": "EMAIL"}""".formatted(opportunityId, interviewId))
                .post("/v1/messages");
    }
}
