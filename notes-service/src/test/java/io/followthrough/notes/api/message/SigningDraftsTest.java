package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts are signed with the name that the candidate shows, for as long as nobody has touched them. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SigningDraftsTest {

    private static final String NOTES = "{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The roadmap\"}]}";

    private MessageScene scene;

    @BeforeEach
    void meet() {
        scene = new MessageScene(Duration.ofHours(2)).played().remembering(NOTES);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_name_changed_later_signs_the_drafts_that_nobody_has_touched() {
        String before = scene.thankYou(LIN)
                .then()
                .body("body", endsWith("Kind regards\n\nLea Novak"))
                .extract()
                .path("id");

        String typed = scene.typed(LIN, "Dear Lin, thank you. Lea Novak").path("id");
        rename("Léa O'Neill-Novák");

        scene.thankYou(LIN)
                .then()
                .body("body", endsWith("\n\nLéa O'Neill-Novák"))
                .body("missing", empty());
        message(before).body("body", endsWith("\n\nLéa O'Neill-Novák"));
        message(typed).body("body", endsWith(" Lea Novak"));
        exported().body("[0].candidateName", equalTo("Léa O'Neill-Novák"));
    }

    @Test
    void while_no_name_is_shown_the_draft_is_unsigned_and_says_so() {
        rename(null);

        scene.thankYou(LIN).then().body("body", endsWith("Kind regards")).body("missing", equalTo(List.of("SENDER")));
        exported().body("[0].candidateName", nullValue());
    }

    @Test
    void another_candidates_name_signs_nothing_here() {
        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        new CandidateChanged("cand-2", "Somebody Else", null, null, false, Instant.now()));
        rename("Lea N.");

        scene.thankYou(LIN).then().body("body", endsWith("\n\nLea N."));
    }

    private void rename(@Nullable String name) {
        scene.scene()
                .sender()
                .send(Topic.INTERVIEWS, new CandidateChanged("cand-1", name, null, null, false, Instant.now()));
        PlayedRound marker = scene.round().followedByOneEnding(Instant.now());
        scene.scene().sender().send(Topic.INTERVIEWS, marker.scheduled());
        scene.scene().awaitDebrief(marker);
    }

    private ValidatableResponse message(String id) {
        return scene.scene().asCandidate("cand-1").get("/v1/messages/" + id).then();
    }

    private ValidatableResponse exported() {
        return scene.scene()
                .asCandidate("cand-1")
                .accept("application/json")
                .get("/v1/exports/notes?candidateId=cand-1")
                .then()
                .statusCode(200);
    }
}
