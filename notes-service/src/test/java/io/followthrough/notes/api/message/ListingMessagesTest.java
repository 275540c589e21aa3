package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ListingMessagesTest extends MessagesOfARound {

    @Test
    void messages_are_listed_by_every_filter_and_page_by_page() {
        String sent = scene.thankYou(LIN).path("id");
        String draft = scene.thankYou(AMARA).path("id");
        String referrer = scene.draft("REFERRER_THANKS", "EMAIL", "").path("id");
        scene.sent(sent, "{}");
        String round = "interviewId=" + scene.round().interviewId();
        String opportunity = "opportunityId=" + scene.round().opportunityId();

        assertListed("limit=50", sent, draft, referrer);
        assertListed(opportunity, sent, draft, referrer);
        assertListed(round + "&kind=THANK_YOU", sent, draft);
        assertListed(opportunity + "&state=DRAFT", draft, referrer);
        assertListed("state=SENT", sent);
        assertListed("kind=FOLLOW_UP");
        assertThat(pages("limit=1")).containsExactly(sent, draft, referrer);
        list("opportunityId=" + UUID.randomUUID()).then().statusCode(404);
        list("interviewId=" + UUID.randomUUID()).then().statusCode(404);
        list("kind=LETTER").then().statusCode(400).body("violations.field", hasItem("kind"));
        list("state=GONE").then().statusCode(400).body("violations.field", hasItem("state"));
        scene.scene()
                .asCandidate("cand-2")
                .get("/v1/messages")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        scene.scene()
                .as(Tokens.service(scene.scene().tenant()))
                .get("/v1/messages")
                .then()
                .body("items", hasSize(3));
        scene.scene()
                .as(Tokens.coach(scene.scene().tenant(), "coach-1"))
                .get("/v1/messages")
                .then()
                .body("items", hasSize(0));
    }

    private void assertListed(String query, String... ids) {
        list(query).then().statusCode(200).body("items.id", containsInAnyOrder(ids));
    }

    private Response list(String query) {
        return scene.scene().asCandidate("cand-1").get("/v1/messages?" + query);
    }

    private List<String> pages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = list(query + "&cursor=" + cursor).jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        }
        return ids;
    }
}
