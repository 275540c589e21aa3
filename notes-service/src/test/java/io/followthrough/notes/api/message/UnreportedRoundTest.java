package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.contracts.Topic;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class UnreportedRoundTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    /** The same request with the same key all along, as a client sends it that was told to come again. */
    @Test
    void whom_the_candidate_met_is_not_yet_known_until_the_report_has_come() {
        try (MessageScene scene = new MessageScene(Duration.ofHours(2))) {
            scene.scene().sender().send(Topic.INTERVIEWS, scene.opened());
            scene.scene().sender().send(Topic.INTERVIEWS, scene.round().scheduled());
            await().atMost(SOON)
                    .untilAsserted(() -> thankYou(scene)
                            .then()
                            .statusCode(503)
                            .header("Retry-After", equalTo("1"))
                            .body("type", endsWith("/not-yet")));

            scene.scene().sender().send(Topic.INTERVIEWS, scene.round().completed());

            await().atMost(SOON).untilAsserted(() -> thankYou(scene).then().statusCode(201));
        }
    }

    private static Response thankYou(MessageScene scene) {
        return scene.scene()
                .asCandidate("cand-1")
                .header("Idempotency-Key", "thanks-" + scene.round().interviewId())
                .body("{\"kind\": \"THANK_YOU\", \"opportunityId\": \"%s\", \"channel\": \"EMAIL\"%s}"
                        .formatted(scene.round().opportunityId(), MessageScene.to(LIN)))
                .post("/v1/messages");
    }
}
