package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static io.followthrough.notes.api.message.MessageScene.REFERENCE;
import static io.followthrough.notes.api.message.MessageScene.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What candidates write for themselves stands in no letter, whoever words it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PrivateNotesInLettersTest {

    private static final String RUDE = "They interrupted each other all the time - red flag";
    private static final String PRIVATE = """
            {"questions": [{"asked": "Why should we hire you?", "hard": true}, {"asked": "Tell us about a failure.", "hard": true, "theme": "failure"}],
             "observations": [{"kind": "STOOD_OUT", "text": "%s"},
                              {"kind": "STOOD_OUT", "text": "He seemed bored when I explained the migration", "interviewerId": "%s"},
                              {"kind": "CONCERN", "text": "They think I am too junior"},
                              {"kind": "UNSAID", "text": "I should have mentioned my AWS certificate."}]}""".formatted(RUDE, AMARA);
    private static final String MEANT =
            "{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The roadmap for next winter\"}]}";

    private MessageScene scene;

    @BeforeEach
    void meet() {
        scene = new MessageScene(Duration.ofHours(30)).played();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void private_notes_stand_in_no_draft_and_some_are_proposed() {
        scene.remembering(PRIVATE);

        for (Response drafted : List.of(
                scene.thankYou(LIN),
                scene.thankYou(AMARA),
                scene.draft("FOLLOW_UP", "EMAIL", ""),
                scene.draft("FOLLOW_UP", "PHONE", ""),
                scene.draft("REFERRER_THANKS", "EMAIL", ""),
                scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE)),
                scene.draft("CONNECT", "LINKEDIN", to(LIN)))) {
            String body = drafted.then().statusCode(201).extract().path("body");
            assertThat(body).doesNotContain("interrupted", "bored", "hire you", "failure", "junior", "AWS");
            drafted.then().body("lint.severity", not(hasItem("ERROR")));
        }
        scene.thankYou(AMARA)
                .then()
                .body("missing", equalTo(List.of("SOMETHING_SPECIFIC")))
                .body("mightQuote.kind", equalTo(List.of("STOOD_OUT", "STOOD_OUT", "UNSAID")))
                .body("mightQuote[0].text", equalTo("He seemed bored when I explained the migration"))
                .body("mightQuote[0].interviewerId", equalTo(AMARA.toString()))
                .body("mightQuote[1].interviewerId", nullValue());
        scene.thankYou(LIN).then().body("mightQuote", hasSize(2));
    }

    @Test
    void a_private_note_in_a_typed_body_is_an_error_with_its_place() {
        scene.remembering(PRIVATE);
        String start = "Dear Lin, ";

        Response typed = scene.typed(LIN, start + RUDE + ".");

        typed.then()
                .statusCode(201)
                .body("lint[0].rule", equalTo("PRIVATE_NOTE"))
                .body("lint[0].severity", equalTo("ERROR"))
                .body("lint[0].at.offset", equalTo(start.length()))
                .body("lint[0].at.length", equalTo(RUDE.length()))
                .body("mightQuote", empty());
        scene.remembering(MEANT);
        scene.message(typed.path("id")).body("lint.rule", not(hasItem("PRIVATE_NOTE")));
    }

    @Test
    void weighing_a_job_is_private_too() {
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"flags\": [{\"colour\": \"RED\", \"text\": \"Half of the team has left\"}]}")
                .put("/v1/evaluations/" + scene.round().opportunityId())
                .then()
                .statusCode(200);

        scene.typed(LIN, "Dear Lin, half of the team has left, I hear.")
                .then()
                .body("lint.rule", hasItem("PRIVATE_NOTE"));
    }

    @Test
    void a_note_of_before_becomes_quotable_and_the_draft_follows() {
        scene.remembering("{\"observations\": [{\"kind\": \"STOOD_OUT\", \"text\": \"The roadmap for next winter\"}]}");
        String draft = scene.thankYou(LIN).path("id");
        scene.message(draft).body("missing", equalTo(List.of("SOMETHING_SPECIFIC")));

        scene.remembering(
                "{\"observations\": [{\"kind\": \"STOOD_OUT\", \"text\": \"The roadmap for next winter\", \"quotable\": true}]}");

        scene.message(draft)
                .body("body", containsString("The roadmap for next winter."))
                .body("missing", empty())
                .body("mightQuote", empty())
                .body("lint", empty());
    }

    @Test
    void private_life_is_never_quotable() {
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body(
                        "{\"observations\": [{\"kind\": \"PERSONAL_INTEREST\", \"text\": \"hockey\", \"quotable\": true}]}")
                .put("/v1/debriefs/" + scene.round().interviewId())
                .then()
                .statusCode(422)
                .body("rule", equalTo("R13"));
    }

    @Test
    void notes_of_other_candidates_and_tenants_never_come_near_a_draft() {
        try (MessageScene other =
                new MessageScene(Duration.ofHours(30)).played().remembering(MEANT)) {
            scene.thankYou(LIN)
                    .then()
                    .body("body", not(containsString("roadmap")))
                    .body("mightQuote", empty());
            scene.typed(LIN, "Dear Lin, the roadmap for next winter.")
                    .then()
                    .body("lint.rule", not(hasItem("PRIVATE_NOTE")));
            assertThat(other.thankYou(LIN).<String>path("body")).contains("roadmap");
        }
    }

    @Test
    void a_note_of_another_hiring_process_is_private_there_too_and_another_candidates_is_none() {
        PlayedRound elsewhere = another("cand-1");
        PlayedRound stranger = another("cand-2");
        scene.scene().write(elsewhere, noted("Their director shouts at everybody in the room"));
        scene.scene().write(stranger, noted("Half of the team is about to resign"));
        weighed(elsewhere, "Nobody stays there for longer than a year");
        weighed(stranger, "The pay is far below what others offer");

        scene.typed(
                        LIN,
                        "Dear Lin, their director shouts at everybody in the room, and nobody stays there for longer than a year.")
                .then()
                .body("lint.findAll { it.rule == 'PRIVATE_NOTE' }.severity", equalTo(List.of("ERROR", "ERROR")))
                .body("lint.findAll { it.rule == 'PRIVATE_NOTE' }.at.length", equalTo(List.of(46, 41)));
        scene.typed(LIN, "Dear Lin, half of the team is about to resign; the pay is far below what others offer.")
                .then()
                .body("lint.rule", not(hasItem("PRIVATE_NOTE")));
        assertThat(scene.thankYou(LIN).<String>path("body")).doesNotContain("director");
    }

    /** What may be said somewhere is no secret, and what is said in another letter does not become one. */
    @Test
    void what_another_hiring_process_lets_be_quoted_is_no_secret_and_is_not_quoted_here() {
        scene.scene().write(another("cand-1"), MEANT);

        scene.typed(LIN, "Dear Lin, the roadmap for next winter.")
                .then()
                .body("lint.rule", not(hasItem("PRIVATE_NOTE")));
        scene.thankYou(LIN).then().body("body", not(containsString("roadmap")));
    }

    private PlayedRound another(String candidate) {
        PlayedRound round = PlayedRound.ending(scene.round().endsAt().minus(Duration.ofDays(20)), "Europe/Berlin")
                .withCandidate(candidate);
        scene.scene().complete(round);
        scene.scene().awaitDebrief(round);
        return round;
    }

    private void weighed(PlayedRound round, String flag) {
        scene.scene()
                .asCandidate(round.candidateId())
                .header("If-Match", "*")
                .body("{\"flags\": [{\"colour\": \"RED\", \"text\": \"" + flag + "\"}]}")
                .put("/v1/evaluations/" + round.opportunityId())
                .then()
                .statusCode(200);
    }

    private static String noted(String text) {
        return "{\"observations\": [{\"kind\": \"STOOD_OUT\", \"text\": \"" + text + "\"}]}";
    }
}
