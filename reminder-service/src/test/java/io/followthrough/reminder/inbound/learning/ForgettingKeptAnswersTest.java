package io.followthrough.reminder.inbound.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ForgettingKeptAnswersTest {

    /** All of it lies ahead, so that nothing fires. */
    private static final Instant ENDED = Instant.parse("2031-11-03T14:00:00Z");

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(ENDED, "Europe/Berlin");
        scene.complete(round, ENDED);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void with_an_interviewer_go_the_answers_kept_for_repeated_requests() {
        String first = followUp("key-of-somebody-met");
        assertThat(followUp("key-of-somebody-met")).isEqualTo(first);

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewerErased(
                                round.people().get(0).id(),
                                round.interviewId(),
                                round.opportunityId(),
                                "cand-1",
                                ENDED.plusSeconds(60)));

        await().atMost(Duration.ofSeconds(90))
                .until(() -> !followUp("key-of-somebody-met").equals(first));
    }

    private String followUp(String key) {
        return scene.asService()
                .header("Idempotency-Key", key)
                .body(Map.of("opportunityId", round.opportunityId(), "channel", "PHONE"))
                .post("/v1/follow-ups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
