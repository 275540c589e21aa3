package io.followthrough.notes.api;

import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.notes.Lively;
import io.followthrough.notes.LogCatcher;
import io.followthrough.notes.api.message.MessageScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted and written stays here: no event and no line of the log has a word of it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(Lively.class)
class KeepingSecretsTest {

    private static final String SECRET = "zanzibar";
    private static final List<String> NAMES = List.of("Okafor", "Kravitz", "van der Berg", "Novak", "Was Away");

    private final LogCatcher logged = LogCatcher.open();

    private MessageScene scene;

    @BeforeEach
    void meet() {
        scene = new MessageScene(Duration.ofHours(2)).played();
    }

    @AfterEach
    void close() {
        logged.close();
        scene.close();
    }

    @Test
    void no_word_of_notes_bodies_and_templates_is_told_or_logged() {
        scene.remembering("""
                {"lessons": ["zanzibar"], "questions": [{"asked": "zanzibar?", "answered": "zanzibar", "hard": true}],
                 "observations": [{"kind": "STOOD_OUT", "text": "zanzibar"}, {"kind": "TO_MENTION", "text": "zanzibar"}]}""");
        String composed = scene.thankYou(LIN).then().statusCode(201).extract().path("id");
        String typed = scene.typed(LIN, "Dear Amara, zanzibar")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        template("zanzibar {nonsense}", 400);
        template("zanzibar {recipient}, {sender}", 200);
        rewrite(typed, "{\"body\": \"zanzibar, Was Away\"}", 200);
        rewrite(typed, "{\"body\": {\"zanzibar\": \"zanzibar\"}}", 400);
        rewrite(typed, "{\"body\": \"" + "zanzibar ".repeat(2000) + "\"}", 400);
        scene.sent(composed, "{}");
        scene.sent(typed, "{}");
        scene.sent(typed, "{\"sentAt\": \"zanzibar\"}");
        scene.scene().followUpDue(scene.round(), UUID.randomUUID(), 1);

        scene.scene().log().await(MessageDrafted.class, 3);
        scene.scene().log().await(MessageSent.class, 2);
        assertThat(told())
                .isNotEmpty()
                .noneMatch(event -> event.contains(SECRET))
                .noneMatch(event -> NAMES.stream().anyMatch(event::contains));
        assertThat(logged.lines())
                .isNotEmpty()
                .noneMatch(line -> line.contains(SECRET))
                .noneMatch(line -> NAMES.stream().anyMatch(line::contains));
    }

    /** The events of this service; others' may hold names. */
    private List<String> told() {
        return scene.scene().log().all().stream()
                .filter(event -> "/notes-service".equals(event.header("ce_source")))
                .map(LoggedEvent::toString)
                .toList();
    }

    private void template(String text, int status) {
        scene.scene()
                .as(Tokens.admin(scene.scene().tenant()))
                .header("If-Match", "*")
                .body("{\"text\": \"" + text + "\"}")
                .put("/v1/templates/THANK_YOU")
                .then()
                .statusCode(status);
    }

    private void rewrite(String id, String body, int status) {
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/messages/" + id)
                .then()
                .statusCode(status);
    }
}
