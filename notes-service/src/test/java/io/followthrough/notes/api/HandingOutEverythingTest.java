package io.followthrough.notes.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.notes.api.message.MessageScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.erasure.ExportedData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asks for all data about itself gets it all: every column of every table that holds something about a candidate. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class HandingOutEverythingTest {

    private static final String COPY = "a copy of what interview-service hands out";

    @Test
    void no_column_of_any_table_is_kept_back_without_a_reason() {
        try (MessageScene scene = new MessageScene(Duration.ofHours(1)).played()) {
            fillEveryColumn(scene);

            ExportedData.expected()
                    .leavingOut("version", "counts the writes")
                    .leavingOut("coach_grant", COPY)
                    .leavingOut("known_candidate", COPY)
                    .leavingOut("known_interview", COPY)
                    .leavingOut("known_material", COPY)
                    .leavingOut("known_opportunity", COPY)
                    .leavingOut("known_reference", COPY)
                    .leavingOut("known_follow_up", "a copy of what reminder-service hands out")
                    .leavingOut(
                            "message.findings", "what was found when it was stored: what is found now is handed out")
                    .leavingOut("note_line", "the debrief once more, line by line, for the search")
                    .leavingOut("note_word", "the words of those lines")
                    .leavingOut("awaited_draft", "ids of a draft that is yet to be composed")
                    .leavingOut("message.composed_for", "the id of the reminder that asked for it")
                    .check(Service.NOTES, scene.scene().tenant(), "cand-1", export(scene));
        }
    }

    @Test
    void every_part_is_what_its_own_get_answers() {
        try (MessageScene scene = new MessageScene(Duration.ofHours(1)).played()) {
            fillEveryColumn(scene);

            JsonPath export = JsonPath.from(export(scene));

            assertThat(export.<String, Object>getMap("[0]"))
                    .containsOnlyKeys(
                            "candidateId",
                            "candidateName",
                            "opportunityId",
                            "employer",
                            "role",
                            "evaluation",
                            "debriefs",
                            "messages");
            assertThat(export.getMap("[0].evaluation"))
                    .isEqualTo(answered(scene, "/v1/evaluations/" + export.getString("[0].opportunityId")));
            assertThat(export.<Map<String, Object>>getList("[0].debriefs"))
                    .isNotEmpty()
                    .allSatisfy(debrief -> assertThat(debrief)
                            .isEqualTo(answered(scene, "/v1/debriefs/" + debrief.get("interviewId"))));
            assertThat(export.<Map<String, Object>>getList("[0].messages"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(message ->
                            assertThat(message).isEqualTo(answered(scene, "/v1/messages/" + message.get("id"))));
        }
    }

    private static Map<String, Object> answered(MessageScene scene, String path) {
        return scene.scene()
                .asCandidate("cand-1")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    /** What is composed before there are notes lacks something. */
    private static void fillEveryColumn(MessageScene scene) {
        scene.thankYou(MessageScene.AMARA).then().statusCode(201);
        scene.remembering("""
                {"selfRating": 4, "wentWell": ["Stayed calm"], "wentBadly": ["Hurried"], "doDifferently": ["Breathe"],
                 "lessons": ["Ask who decides"],
                 "questions": [{"asked": "Why us?", "answered": "The team", "hard": true, "theme": "motivation"}],
                 "observations": [{"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%s"}]}""".formatted(MessageScene.LIN));
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body("""
                        {"valuesFit": 3, "flags": [{"colour": "RED", "text": "On call", "raisedBy": "the panel"}],
                         "insiderTalks": [{"with": "Ada from support", "heldOn": "2026-01-05", "text": "Good people"}]}""")
                .put("/v1/evaluations/" + scene.round().opportunityId())
                .then()
                .statusCode(200);
        scene.draft(
                        "REFERENCE_BRIEF",
                        "EMAIL",
                        MessageScene.to(MessageScene.REFERENCE) + ", \"highlight\": \"the pilot\"")
                .then()
                .statusCode(201);
        withdrawn(scene);
        String typed =
                scene.typed(MessageScene.LIN, "Dear Amara, that was good.").path("id");
        scene.sent(typed, "{}").then().statusCode(200);
    }

    private static void withdrawn(MessageScene scene) {
        String followUp = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        scene.responded();
        scene.awaitTold();
        assertThat(answered(scene, "/v1/messages/" + followUp)).containsEntry("state", "WITHDRAWN");
    }

    private static String export(MessageScene scene) {
        return scene.scene()
                .asCandidate("cand-1")
                .accept("application/json")
                .get("/v1/exports/notes?candidateId=cand-1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
