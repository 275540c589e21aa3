package io.followthrough.notes.api.debrief;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read before is spared (304) only while all that is answered is still the same. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ReadingADebriefAgainTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final Scene scene = new Scene("-sandbox");
    private final PlayedRound round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
    private String tag;

    @BeforeEach
    void read() {
        scene.complete(round);
        scene.awaitDebrief(round);
        tag = scene.asCandidate("cand-1").get(path()).header("ETag");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void an_unwritten_debrief_that_has_aged_is_read_anew_and_can_be_written_all_the_same() {
        Duration jump = Duration.ofHours(50);
        scene.sender()
                .send(Topic.REMINDERS, new SandboxClockMoved(1, Instant.now().plus(jump), jump.toMillis()));

        await().atMost(SOON).until(() -> again().statusCode() == 200);

        again().then().body("freshness", equalTo("STALE"));
        scene.asCandidate("cand-1")
                .header("If-Match", tag)
                .body("{\"selfRating\": 3}")
                .put(path())
                .then()
                .statusCode(200);
        scene.asCandidate("cand-1")
                .header("If-Match", tag)
                .body("{\"selfRating\": 4}")
                .put(path())
                .then()
                .statusCode(412);
    }

    @Test
    void whoever_was_forgotten_meanwhile_is_not_kept_by_a_cache() {
        again().then().statusCode(304);
        scene.forget(round, round.people().get(0).id());

        await().atMost(SOON).until(() -> again().statusCode() == 200);

        again().then().body("interviewers.name", hasItem("Interviewer"));
    }

    private Response again() {
        return scene.asCandidate("cand-1").header("If-None-Match", tag).get(path());
    }

    private String path() {
        return "/v1/debriefs/" + round.interviewId();
    }
}
