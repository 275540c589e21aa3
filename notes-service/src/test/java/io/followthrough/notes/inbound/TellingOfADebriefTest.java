package io.followthrough.notes.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TellingOfADebriefTest {

    private static final String SECRET = "tell-nobody";

    private static final String SECRET_EVERYWHERE = """
            {"selfRating": 2, "wentWell": ["tell-nobody 1"], "wentBadly": ["tell-nobody 2"],
             "doDifferently": ["tell-nobody 3"], "lessons": ["tell-nobody 4"],
             "questions": [{"asked": "tell-nobody 5", "answered": "tell-nobody 6", "hard": true,
                            "theme": "tell-nobody 7"}],
             "observations": [{"kind": "STOOD_OUT", "text": "tell-nobody 8"},
                              {"kind": "PERSONAL_INTEREST", "text": "tell-nobody 9"}]}""";

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(2)), "Europe/Berlin");
        scene.complete(round);
        scene.awaitDebrief(round);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void every_change_is_told_once_and_only_the_first_as_the_first() {
        write("{}");
        write("{\"selfRating\": 3}");
        write("{\"selfRating\": 3}");
        write("{\"selfRating\": 4, \"lessons\": [\"ask\"]}");
        write("{}");
        write("{\"selfRating\": 5}");

        List<DebriefRecorded> told = scene.log().await(DebriefRecorded.class, 4);

        assertThat(told).extracting(DebriefRecorded::interviewId).containsOnly(round.interviewId());
        assertThat(told).extracting(DebriefRecorded::first).containsExactly(true, false, false, false);
        assertThat(told)
                .extracting(event -> Math.round(event.completeness() * 7))
                .containsExactly(1L, 2L, 0L, 1L);
        assertThat(versions()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void what_the_notes_say_never_travels() {
        write(SECRET_EVERYWHERE);
        UUID reminder = UUID.randomUUID();
        scene.followUpDue(round, reminder, 1);
        UUID message = scene.log().await(MessageDrafted.class, 1).get(0).messageId();
        write(SECRET_EVERYWHERE.replace(SECRET, "still " + SECRET));
        scene.log().await(DebriefRecorded.class, 2);

        assertThat(scene.asCandidate("cand-1").get("/v1/messages/" + message).asString())
                .as("the draft holds what was discussed")
                .contains(SECRET);
        assertThat(scene.log().all())
                .isNotEmpty()
                .noneMatch(record -> record.toString().contains(SECRET));
    }

    private List<String> versions() {
        return scene.log().all().stream()
                .filter(event -> event.is(DebriefRecorded.class))
                .map(event -> event.header("ce_aggregateversion"))
                .toList();
    }

    private void write(String debrief) {
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body(debrief)
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(200);
    }
}
