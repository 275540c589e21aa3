package io.followthrough.notes.api.message;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of messages about a round that ended thirty hours ago, each with a scene of its own. */
public abstract class MessagesOfARound {

    protected MessageScene scene;

    @BeforeEach
    void meet() {
        scene = new MessageScene(Duration.ofHours(30)).played();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** So many hours after the round's end, as the API writes it. */
    protected final String after(int hours) {
        return scene.round()
                .endsAt()
                .plus(Duration.ofHours(hours))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
