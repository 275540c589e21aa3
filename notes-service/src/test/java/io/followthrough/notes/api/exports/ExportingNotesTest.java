package io.followthrough.notes.api.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
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
class ExportingNotesTest {

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin");
        scene.sender()
                .send(Topic.INTERVIEWS, new CandidateChanged("cand-1", "Lea Novak", null, null, true, round.endsAt()));
        scene.complete(round);
        scene.awaitDebrief(round);
        scene.write(round, """
                {"selfRating": 4, "lessons": ["=HYPERLINK(\\"http://x\\")", "Say \\"no\\", twice"],
                 "questions": [{"asked": "Why us?", "answered": "The team", "hard": true, "theme": "motivation"}],
                 "observations": [{"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%s"}]}""".formatted(round.people().get(0).id()));
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body(
                        "{\"valuesFit\": 3, \"flags\": [{\"colour\": \"RED\", \"text\": \"On call\", \"raisedBy\": \"the panel\"}]}")
                .put("/v1/evaluations/" + round.opportunityId());
        scene.followUpDue(round, UUID.randomUUID(), 1);
        scene.log().await(MessageDrafted.class, 1);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void as_json_it_holds_all_notes_by_opportunity() {
        scene.asCandidate("cand-1")
                .accept("application/json")
                .get("/v1/exports/notes?candidateId=cand-1")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Content-Disposition", "attachment; filename=\"notes.json\"")
                .body("$", hasSize(1))
                .body("[0].candidateName", equalTo("Lea Novak"))
                .body("[0].employer", equalTo("Northwind"))
                .body("[0].debriefs[0].lessons", contains("=HYPERLINK(\"http://x\")", "Say \"no\", twice"))
                .body("[0].debriefs[0].questions[0].answered", equalTo("The team"))
                .body("[0].debriefs[0].observations.text", hasItem("hockey"))
                .body("[0].evaluation.flags.text", contains("On call"))
                .body("[0].messages[0].kind", equalTo("FOLLOW_UP"))
                .body("[0].messages[0].body", containsString("Amara Okafor"));
    }

    @Test
    void who_takes_anything_gets_json() {
        scene.asCandidate("cand-1")
                .accept("*/*")
                .get("/v1/exports/notes?candidateId=cand-1")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void as_csv_it_has_a_line_for_each_note_and_no_formula() {
        String csv = scene.asCandidate("cand-1")
                .accept("text/csv")
                .get("/v1/exports/notes?candidateId=cand-1")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();

        List<String> lines = csv.lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "candidateId,employer,role,kind,text,answered,about,hard,writtenAt,opportunityId,interviewId,candidateName");
        assertThat(csv)
                .contains("cand-1,Northwind,Data engineer,VALUES_FIT,3,")
                .contains(round.opportunityId() + ",,Lea Novak")
                .contains("RED_FLAG,On call,,the panel,")
                .contains("LESSONS,\"'=HYPERLINK(\"\"http://x\"\")\",")
                .contains("LESSONS,\"Say \"\"no\"\", twice\",")
                .contains("QUESTIONS,Why us?,The team,motivation,true,")
                .contains("PERSONAL_INTEREST,hockey,,Amara Okafor,")
                .contains("FOLLOW_UP_MESSAGE,");
    }

    @Test
    void many_opportunities_are_all_there_once() {
        for (int number = 0; number < 45; number++) {
            scene.sender()
                    .send(
                            Topic.INTERVIEWS,
                            PlayedRound.ending(Instant.now(), "Europe/Berlin").opened());
        }
        PlayedRound last = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, last.scheduled());
        scene.awaitDebrief(last);

        List<String> ids = scene.asCandidate("cand-1")
                .accept("application/json")
                .get("/v1/exports/notes?candidateId=cand-1")
                .jsonPath()
                .getList("opportunityId");

        assertThat(ids).hasSize(46).doesNotHaveDuplicates();
    }

    @Test
    void only_a_known_candidates_own_notes_are_handed_out() {
        scene.asCandidate("cand-2")
                .get("/v1/exports/notes?candidateId=cand-1")
                .then()
                .statusCode(404);
        scene.as(Tokens.service(scene.tenant()))
                .get("/v1/exports/notes?candidateId=nobody")
                .then()
                .statusCode(404);
        scene.asCandidate("cand-1")
                .get("/v1/exports/notes")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("candidateId"));
    }
}
