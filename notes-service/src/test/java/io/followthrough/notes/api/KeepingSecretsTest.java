package io.followthrough.notes.api;

import static io.followthrough.notes.api.MessageScene.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted and written stays here: no event and no line of the log has a word of it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class KeepingSecretsTest {

    private static final String SECRET = "zanzibar";
    private static final Logger ROOT = Logger.getLogger("");

    private final Lines lines = new Lines();
    private MessageScene scene;

    private static final class Lines extends Handler {

        private final List<String> written = new CopyOnWriteArrayList<>();
        private final Formatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            written.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        lines.setLevel(Level.ALL);
        ROOT.addHandler(lines);
        scene = new MessageScene(Duration.ofHours(2)).played();
    }

    @AfterEach
    void close() {
        ROOT.removeHandler(lines);
        scene.close();
    }

    @Test
    void no_word_of_notes_bodies_and_templates_is_told_or_logged() {
        scene.remembering("""
                {"lessons": ["zanzibar"], "questions": [{"asked": "zanzibar?", "answered": "zanzibar", "hard": true}],
                 "observations": [{"kind": "STOOD_OUT", "text": "zanzibar"}]}""");
        String composed = scene.thankYou(LIN).then().statusCode(201).extract().path("id");
        String typed = scene.typed(LIN, "Dear Amara, zanzibar")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        scene.scene()
                .as(Tokens.admin(scene.scene().tenant()))
                .header("If-Match", "*")
                .body("{\"text\": \"zanzibar {nonsense}\"}")
                .put("/v1/templates/THANK_YOU")
                .then()
                .statusCode(400);
        scene.sent(composed, "{}");
        scene.sent(typed, "{}");
        scene.scene().followUpDue(scene.round(), UUID.randomUUID(), 1);

        scene.scene().log().await(MessageDrafted.class, 3);
        scene.scene().log().await(MessageSent.class, 2);

        assertThat(scene.scene().log().all())
                .extracting(LoggedEvent::toString)
                .noneMatch(event -> event.contains(SECRET));
        assertThat(lines.written).noneMatch(line -> line.contains(SECRET));
        ROOT.info("heard");
        assertThat(lines.written).anyMatch(line -> line.contains("heard"));
    }
}
