package io.followthrough.notes.api.message.thanks;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.reminders.policy.DebriefTiming;
import io.followthrough.contracts.reminders.policy.DecisionDateRule;
import io.followthrough.contracts.reminders.policy.ThankYouTiming;
import io.followthrough.contracts.reminders.policy.TimingPolicy;
import io.followthrough.notes.api.message.MessagesOfARound;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** R9, R10: who has been thanked, and how soon. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ThankYouCoverageTest extends MessagesOfARound {

    @Test
    void coverage_is_n_of_m_with_the_tier_of_each() {
        String path = "/v1/thank-yous/" + scene.round().interviewId();
        scene.scene()
                .asCandidate("cand-1")
                .get(path)
                .then()
                .body("sent", equalTo(0))
                .body("owed", equalTo(2))
                .body("thankYous.name", equalTo(List.of("Lin Chen", "Amara Okafor")))
                .body("thankYous[0].messageId", nullValue());
        String id = scene.thankYou(LIN).path("id");
        scene.thankYou(AMARA);
        scene.sent(id, "{\"sentAt\": \"" + after(26) + "\"}");

        scene.scene()
                .asCandidate("cand-1")
                .get(path)
                .then()
                .body("sent", equalTo(1))
                .body("thankYous[0].messageId", equalTo(id))
                .body("thankYous[0].state", equalTo("SENT"))
                .body("thankYous[0].sentAt", equalTo(after(26)))
                .body("thankYous[0].tier", equalTo("GRACE"))
                .body("thankYous[1].state", equalTo("DRAFT"))
                .body("thankYous[1].tier", nullValue());
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/thank-yous/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void who_has_read_it_already_is_spared_until_something_changes() {
        String path = "/v1/thank-yous/" + scene.round().interviewId();
        String read = scene.scene().asCandidate("cand-1").get(path).header("ETag");

        assertThat(scene.scene().asCandidate("cand-1").get(path).header("ETag")).isEqualTo(read);
        scene.scene()
                .asCandidate("cand-1")
                .header("If-None-Match", read)
                .get(path)
                .then()
                .statusCode(304);

        scene.thankYou(LIN);
        scene.scene()
                .asCandidate("cand-1")
                .header("If-None-Match", read)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(read));
    }

    /** The tenant's policy sets the limits; the older of two policies changes nothing, whenever it comes. */
    @Test
    void a_stricter_policy_makes_the_same_thanks_late() {
        String id = scene.thankYou(LIN).path("id");
        scene.sent(id, "{\"sentAt\": \"" + after(5) + "\"}");
        scene.scene().sender().send(Topic.REMINDERS, policy(2, 1, 2, 3));
        scene.scene().sender().send(Topic.REMINDERS, policy(1, 10, 11, 12));

        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> scene.scene()
                        .asCandidate("cand-1")
                        .get("/v1/thank-yous/" + scene.round().interviewId())
                        .then()
                        .body("thankYous[0].tier", equalTo("LATE")));
    }

    private static PolicyChanged policy(long version, int idealHours, int dueHours, int graceHours) {
        return new PolicyChanged(
                version,
                new TimingPolicy(
                        DecisionDateRule.OVERRIDE,
                        7,
                        LocalTime.of(10, 0),
                        true,
                        null,
                        null,
                        List.of(),
                        2,
                        7,
                        new ThankYouTiming(
                                Duration.ofHours(1),
                                Duration.ofHours(idealHours),
                                Duration.ofHours(dueHours),
                                Duration.ofHours(graceHours)),
                        new DebriefTiming(List.of(), Duration.ofHours(24), Duration.ofHours(48)),
                        null,
                        7,
                        null),
                Instant.now());
    }
}
