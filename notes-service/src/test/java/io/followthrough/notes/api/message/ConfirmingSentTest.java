package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.notes.ThankYouTier;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ConfirmingSentTest extends MessagesOfARound {

    @Test
    void the_candidate_confirms_and_an_error_of_the_lint_does_not_stop_it() {
        String id = scene.typed(LIN, "Dear Amara, thanks.").path("id");

        scene.sent(id, "{\"sentAt\": \"" + after(2) + "\"}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("state", equalTo("SENT"))
                .body("sentAt", equalTo(after(2)))
                .body("lint[0].severity", equalTo("ERROR"));

        MessageSent told = scene.scene().log().await(MessageSent.class, 1).get(0);
        assertThat(told.messageId()).hasToString(id);
        assertThat(told.kind()).isEqualTo(MessageKind.THANK_YOU);
        assertThat(told.channel()).isEqualTo(Channel.EMAIL);
        assertThat(told.recipientId()).isEqualTo(LIN);
        assertThat(told.tier()).isEqualTo(ThankYouTier.IDEAL);
        assertThat(told.reasonGiven()).isNull();
        assertThat(told.sentAt()).isEqualTo(after(2));
    }

    @Test
    void without_a_time_or_a_body_it_was_sent_now() {
        String id = scene.thankYou(LIN).path("id");
        Instant before = Instant.now();

        String sentAt = scene.scene()
                .asCandidate("cand-1")
                .post("/v1/messages/" + id + "/sent")
                .then()
                .statusCode(200)
                .extract()
                .path("sentAt");

        assertThat(Instant.parse(sentAt)).isBetween(before.minusMillis(1), Instant.now());
        assertThat(scene.scene().log().await(MessageSent.class, 1).get(0).tier())
                .isEqualTo(ThankYouTier.GRACE);
    }

    @Test
    void said_again_it_changes_nothing_and_another_time_is_a_correction() {
        String id = scene.thankYou(LIN).path("id");
        String at = "{\"sentAt\": \"" + after(2) + "\"}";
        String corrected = "{\"sentAt\": \"" + after(20) + "\"}";
        scene.sent(id, at);

        scene.sent(id, at).then().statusCode(200).header("ETag", startsWith("\"1-"));
        scene.sent(id, "{}").then().statusCode(200).body("sentAt", equalTo(after(2)));
        scene.sent(id, corrected).then().statusCode(409);
        scene.correctSent(id, "\"0\"", corrected).then().statusCode(412);
        scene.correctSent(id, "\"1\"", corrected)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("sentAt", equalTo(after(20)));

        List<MessageSent> told = scene.scene().log().await(MessageSent.class, 2);
        assertThat(told).extracting(MessageSent::tier).containsExactly(ThankYouTier.IDEAL, ThankYouTier.ON_TIME);
        assertThat(told)
                .extracting(MessageSent::sentAt)
                .containsExactly(Instant.parse(after(2)), Instant.parse(after(20)));
    }

    @Test
    void what_was_really_sent_can_be_corrected_too() {
        String id = scene.thankYou(LIN).path("id");
        scene.sent(id, "{}");

        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"body\": \"Dear Lin, thank you.\", \"channel\": \"HANDWRITTEN\"}")
                .put("/v1/messages/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"));

        assertThat(scene.scene().log().await(MessageSent.class, 2))
                .extracting(MessageSent::channel)
                .containsExactly(Channel.EMAIL, Channel.HANDWRITTEN);
    }

    @Test
    void nobody_was_thanked_before_the_interview_began() {
        String id = scene.thankYou(LIN).path("id");
        Instant began = scene.round().completed().startsAt();

        scene.sent(id, "{\"sentAt\": \"" + began.minusSeconds(1) + "\"}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R10"))
                .body("violations.field", hasItem("sentAt"));
        scene.sent(id, "{\"sentAt\": \"" + began.plusMillis(1) + "\"}").then().statusCode(200);
    }

    @Test
    void nothing_was_sent_in_the_future_or_by_somebody_else() {
        String id = scene.thankYou(LIN).path("id");
        String future = Instant.now().plusSeconds(60).toString();

        scene.sent(id, "{\"sentAt\": \"" + future + "\"}")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("sentAt"));
        scene.sent(id, "{\"sentAt\": \"yesterday\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("sentAt"));
        scene.sent(UUID.randomUUID().toString(), "{}").then().statusCode(404);
        scene.scene()
                .as(Tokens.candidate(scene.scene().tenant(), "cand-2"))
                .body("{}")
                .post("/v1/messages/" + id + "/sent")
                .then()
                .statusCode(404);
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("sentAt", nullValue());
    }

    @Test
    void a_follow_up_tells_whether_it_gives_a_reason() {
        scene.remembering("{\"lessons\": [\"Say how large the cluster was\"]}");
        String bare = scene.draft("FOLLOW_UP", "PHONE", ", \"body\": \"Dear Lin, any news?\"")
                .path("id");
        String reasoned = scene.draft(
                        "FOLLOW_UP", "EMAIL", ", \"body\": \"Dear Lin, our cluster was as large as yours. Any news?\"")
                .path("id");
        scene.sent(bare, "{}");
        scene.sent(reasoned, "{}");

        List<MessageSent> told = scene.scene().log().await(MessageSent.class, 2);
        assertThat(told).extracting(MessageSent::reasonGiven).containsExactly(false, true);
        assertThat(told).extracting(MessageSent::tier).containsOnlyNulls();
        assertThat(told.get(0).opportunityId()).isEqualTo(scene.round().opportunityId());
        assertThat(told.get(0).channel()).isEqualTo(Channel.PHONE);
    }
}
