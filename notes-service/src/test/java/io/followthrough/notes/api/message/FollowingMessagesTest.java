package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.FollowedPages;
import io.followthrough.testkit.HeldWrite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What has changed of messages since a last page. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingMessagesTest extends MessagesOfARound {

    @Test
    void drafts_and_what_was_sent_are_told_in_the_order_of_change_and_nothing_is_skipped() {
        String first = scene.thankYou(LIN).path("id");
        String second = scene.thankYou(AMARA).path("id");
        FollowedPages messages = new FollowedPages(query ->
                scene.scene().asCandidate("cand-1").get("/v1/messages?" + query).asString());
        assertThat(messages.read()).containsExactly(first, second);

        scene.sent(second, "{}").then().statusCode(200);
        String third = scene.draft("REFERRER_THANKS", "EMAIL", "").path("id");
        assertThat(messages.await(3)).as("what is like another one, with it").containsExactly(first, second, third);

        try (HeldWrite held = HeldWrite.of(
                Service.NOTES,
                "update message set missing = '[]' where tenant_id = ? and id = ?",
                scene.scene().tenant(),
                UUID.fromString(first))) {
            scene.sent(third, "{}").then().statusCode(200);
            assertThat(messages.read()).isEmpty();
            held.commit();
        }
        assertThat(messages.await(2)).containsExactly(first, third);
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages?state=SENT&changedSince=x")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("changedSince"));
    }
}
