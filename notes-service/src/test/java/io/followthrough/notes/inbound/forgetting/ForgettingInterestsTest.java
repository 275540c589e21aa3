package io.followthrough.notes.inbound.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.local.Service;
import io.followthrough.notes.Lively;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noted of interviewers' private interests is kept as long as the tenant's retention says. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(Lively.class)
class ForgettingInterestsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String NOTES = """
            {"selfRating": 4,
             "observations": [{"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%1$s"},
                              {"kind": "CONCERN", "text": "Too junior", "interviewerId": "%1$s"},
                              {"kind": "PERSONAL_INTEREST", "text": "chess"}]}""";

    @Test
    void each_tenant_keeps_them_for_its_own_time() {
        try (Scene usual = new Scene("");
                Scene own = new Scene(Lively.KEEPS_30_DAYS, "")) {
            PlayedRound round = written(usual);
            PlayedRound other = written(own);

            age(usual, "hockey", 40);
            age(own, "hockey", 40);

            await().atMost(SOON).until(() -> texts(own, other).equals(List.of("Too junior", "chess")));
            assertThat(texts(usual, round)).containsExactly("hockey", "Too junior", "chess");
            assertThat(found(own, "hockey")).isEmpty();
            assertThat(found(own, "chess")).hasSize(1);

            age(usual, "hockey", 181);

            await().atMost(SOON).until(() -> texts(usual, round).equals(List.of("Too junior", "chess")));
            assertThat(etag(usual, round)).startsWith("\"2-");
        }
    }

    @Test
    void a_part_of_which_nothing_is_left_is_empty() {
        try (Scene scene = new Scene("")) {
            PlayedRound round = known(scene);
            scene.write(round, "{\"observations\": [{\"kind\": \"PERSONAL_INTEREST\", \"text\": \"hockey\"}]}");

            age(scene, "hockey", 200);

            await().atMost(SOON).until(() -> texts(scene, round).isEmpty());
            JsonPath debrief = debrief(scene, round);
            assertThat(debrief.getMap("writtenAt")).isEmpty();
            assertThat(debrief.getDouble("completeness")).isZero();
        }
    }

    @Test
    void a_rewritten_debrief_does_not_make_an_old_interest_young() {
        try (Scene scene = new Scene("")) {
            PlayedRound round = written(scene);
            age(scene, "hockey", 179);
            scene.write(
                    round,
                    NOTES.replace("Too junior", "Too far away")
                            .formatted(round.people().get(0).id()));

            age(scene, "hockey", 2);

            await().atMost(SOON).until(() -> texts(scene, round).equals(List.of("Too far away", "chess")));
        }
    }

    @Test
    void a_sandbox_forgets_as_its_time_moves() {
        try (Scene scene = new Scene("-sandbox")) {
            PlayedRound round = written(scene);
            Duration jump = Duration.ofDays(181);

            scene.sender()
                    .send(
                            Topic.REMINDERS,
                            new SandboxClockMoved(1, Instant.now().plus(jump), jump.toMillis()));

            await().atMost(SOON).until(() -> texts(scene, round).equals(List.of("Too junior")));
        }
    }

    private static PlayedRound written(Scene scene) {
        PlayedRound round = known(scene);
        scene.write(round, NOTES.formatted(round.people().get(0).id()));
        return round;
    }

    private static PlayedRound known(Scene scene) {
        PlayedRound round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
        scene.complete(round);
        scene.awaitDebrief(round);
        return round;
    }

    /** Makes the tenant's line so many days older, as if time had passed. */
    private static void age(Scene scene, String text, int days) {
        try (Connection superuser = Infrastructure.running().superuser(Service.NOTES.databaseName());
                var update =
                        superuser.prepareStatement("update note_line set noted_at = noted_at - make_interval(days => ?)"
                                + " where tenant_id = ? and text = ?")) {
            update.setInt(1, days);
            update.setString(2, scene.tenant());
            update.setString(3, text);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError("the line cannot be aged", e);
        }
    }

    private static List<String> texts(Scene scene, PlayedRound round) {
        return debrief(scene, round).getList("observations.text");
    }

    private static JsonPath debrief(Scene scene, PlayedRound round) {
        return scene.asCandidate("cand-1")
                .get("/v1/debriefs/" + round.interviewId())
                .jsonPath();
    }

    private static String etag(Scene scene, PlayedRound round) {
        return scene.asCandidate("cand-1")
                .get("/v1/debriefs/" + round.interviewId())
                .header("ETag");
    }

    private static List<String> found(Scene scene, String query) {
        return scene.asCandidate("cand-1")
                .get("/v1/lessons?q=" + query)
                .jsonPath()
                .getList("items.text");
    }
}
