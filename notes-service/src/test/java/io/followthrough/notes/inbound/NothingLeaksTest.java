package io.followthrough.notes.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.notes.Lively;
import io.followthrough.notes.LogCatcher;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What candidates write stays in the database: a run of everything, good and bad, and not one word of it gets out. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(Lively.class)
class NothingLeaksTest {

    private static final String SECRET = "quetzalcoatl";

    private static final String DEBRIEF = """
            {"selfRating": 2, "wentWell": ["quetzalcoatl 1"], "wentBadly": ["quetzalcoatl 2"],
             "doDifferently": ["quetzalcoatl 3"], "lessons": ["quetzalcoatl 4"],
             "questions": [{"asked": "quetzalcoatl 5", "answered": "quetzalcoatl 6", "hard": true,
                            "theme": "quetzalcoatl 7"}],
             "observations": [{"kind": "STOOD_OUT", "text": "quetzalcoatl 8"}, {"kind": "CONCERN", "text": "quetzalcoatl 9"},
                              {"kind": "PERSONAL_INTEREST", "text": "quetzalcoatl 10", "interviewerId": "%s"}]}""";

    private static final String EVALUATION = """
            {"flags": [{"colour": "RED", "text": "quetzalcoatl 11", "raisedBy": "quetzalcoatl 12"}], "valuesFit": 2,
             "insiderTalks": [{"with": "quetzalcoatl 13", "text": "quetzalcoatl 14"}]}""";

    private static final List<String> REFUSED = List.of(
            "{\"selfRating\": \"quetzalcoatl\"}",
            "{\"selfRating\": 9, \"lessons\": [\"quetzalcoatl\"]}",
            "{\"quetzalcoatl\": 1}",
            "{\"lessons\": [\"quetzalcoatl",
            "{\"lessons\": [\"quetzalcoatl\\u0000\"]}",
            "{\"lessons\": \"quetzalcoatl\"}",
            "{\"lessons\": [\"" + "quetzalcoatl ".repeat(200) + "\"]}",
            "{\"lessons\": [\"" + "quetzalcoatl ".repeat(10_000) + "\"]}",
            "{\"observations\": [{\"kind\": \"quetzalcoatl\", \"text\": \"x\"}]}",
            "{\"observations\": [{\"kind\": \"CONCERN\", \"text\": \"quetzalcoatl\", \"interviewerId\": \"quetzalcoatl\"}]}",
            "{\"observations\": [{\"kind\": \"CONCERN\", \"text\": \"quetzalcoatl\","
                    + " \"interviewerId\": \"00000000-0000-0000-0000-000000000001\"}]}",
            "\"quetzalcoatl\"",
            "[\"quetzalcoatl\"]",
            "quetzalcoatl");

    private final LogCatcher logged = LogCatcher.open();
    private Scene scene;
    private PlayedRound round;
    private EventLog deadLetters;

    @BeforeEach
    void listen() {
        scene = new Scene("");
        deadLetters = EventLog.ofDeadLetters(Topic.INTERVIEWS, "notes-service", scene.tenant());
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(2)), "Europe/Berlin");
        scene.complete(round);
        scene.awaitDebrief(round);
    }

    @AfterEach
    void close() {
        logged.close();
        deadLetters.close();
        scene.close();
    }

    @Test
    void no_event_and_no_log_line_holds_a_word_of_what_was_written() {
        writeAndRead();
        refusals();
        forget();

        assertThat(scene.log().all())
                .isNotEmpty()
                .noneMatch(event -> event.toString().contains(SECRET));
        assertThat(deadLetters.all()).isEmpty();
        assertThat(logged.lines()).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void a_secret_that_was_logged_would_have_been_caught() {
        Logger ours = Logger.getLogger("io.followthrough.notes.careless");

        ours.debugf("somebody logs %s", SECRET + " as a parameter");
        ours.debug("somebody logs an exception", new IllegalStateException("value = [" + SECRET + " in a cause]"));

        assertThat(logged.lines().stream().filter(line -> line.contains(SECRET)))
                .hasSize(2);
    }

    private void writeAndRead() {
        scene.write(round, DEBRIEF.formatted(round.people().get(0).id()));
        scene.followUpDue(round, UUID.randomUUID(), 1);
        UUID message = scene.log().await(MessageDrafted.class, 1).get(0).messageId();
        assertThat(as().get("/v1/messages/" + message).asString()).contains(SECRET);
        assertThat(as().contentType("application/merge-patch+json")
                        .body("{\"lessons\": [\"still quetzalcoatl\"]}")
                        .patch(debrief())
                        .asString())
                .contains(SECRET);
        as().body(EVALUATION).put(evaluation()).then().statusCode(200);
        for (String path : List.of(
                debrief(),
                evaluation(),
                "/v1/evaluations",
                "/v1/prep/" + round.opportunityId(),
                "/v1/lessons?q=" + SECRET,
                "/v1/messages?opportunityId=" + round.opportunityId(),
                "/v1/exports/notes?candidateId=cand-1")) {
            assertThat(scene.asCandidate("cand-1").get(path).asString())
                    .as(path)
                    .contains(SECRET);
        }
        scene.log().await(DebriefRecorded.class, 2);
        scene.log().await(JobEvaluated.class, 1);
    }

    private void refusals() {
        for (String body : REFUSED) {
            assertThat(as().body(body).put(debrief()).statusCode()).as(body).isBetween(400, 422);
            assertThat(as().body(body).patch(debrief()).statusCode()).as(body).isBetween(400, 422);
            assertThat(as().body(body).put(evaluation()).statusCode()).as(body).isBetween(400, 422);
        }
        scene.asCandidate("cand-1")
                .header("If-Match", "\"" + SECRET + "\"")
                .body("{}")
                .put(debrief())
                .then()
                .statusCode(412);
        as().get("/v1/lessons?q=" + SECRET.repeat(40)).then().statusCode(400);
        as().get("/v1/lessons?q=" + SECRET + "&cursor=" + SECRET).then().statusCode(400);
        as().get("/v1/debriefs/" + SECRET).then().statusCode(404);
    }

    private void forget() {
        scene.forget(round, round.people().get(0).id());
        scene.sender().send(Topic.INTERVIEWS, new CandidateErased("cand-1", UUID.randomUUID(), Instant.now()));
        scene.log().await(CandidateDataErased.class, 1);
    }

    private RequestSpecification as() {
        return scene.asCandidate("cand-1").header("If-Match", "*");
    }

    private String debrief() {
        return "/v1/debriefs/" + round.interviewId();
    }

    private String evaluation() {
        return "/v1/evaluations/" + round.opportunityId();
    }
}
