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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters know how things stand, and follow corrections. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LettersThatKnowTest {

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
    void the_second_follow_up_speaks_of_the_first_and_is_not_alike_to_it() {
        scene.remembering(
                "{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The roadmap for next winter\"}]}");
        String first = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        scene.sent(first, "{}");

        Response second = scene.draft("FOLLOW_UP", "EMAIL", "");

        second.then()
                .statusCode(201)
                .body("missing", hasItem("REASON"))
                .body("body", containsString("I got in touch with you on"))
                .body("body", not(containsString("roadmap")))
                .body("lint.rule", not(hasItem("ALIKE")));
        scene.draft(
                        "FOLLOW_UP",
                        "EMAIL",
                        ", \"body\": \"Dear Lin, the roadmap for next winter. Where do things stand?\"")
                .then()
                .body("lint.find { it.rule == 'ALIKE' }.message", containsString(first));
        scene.sent(second.path("id"), "{}");
        assertThat(scene.scene().log().await(MessageSent.class, 2))
                .extracting(MessageSent::reasonGiven)
                .containsExactly(true, false);
        scene.draft("FOLLOW_UP", "EMAIL", "").then().statusCode(409).body("rule", equalTo("R28"));
    }

    @Test
    void a_reference_is_told_what_to_highlight() {
        scene.remembering("{\"observations\": [{\"kind\": \"CONCERN\", \"text\": \"They think I am too junior\"}]}");

        scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE) + ", \"highlight\": \"the night train pilot\"")
                .then()
                .statusCode(201)
                .body("highlight", equalTo("the night train pilot"))
                .body("body", containsString("the night train pilot."))
                .body("body", not(containsString("junior")))
                .body("missing", empty());
        scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE))
                .then()
                .body("missing", equalTo(List.of("HIGHLIGHT")))
                .body("lint.rule", equalTo(List.of("R23")));
        scene.draft("THANK_YOU", "EMAIL", to(LIN) + ", \"highlight\": \"the pilot\"")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R23"));
    }

    @Test
    void an_untouched_draft_follows_corrections_and_a_touched_one_is_judged_anew() {
        String untouched = scene.thankYou(LIN).path("id");
        String etag = scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages/" + untouched)
                .header("ETag");
        String touched = scene.typed(LIN, "Dear Lin,\\nThank you for your time; I want this role at Northwind.")
                .then()
                .body("lint.rule", equalTo(List.of("R13")))
                .extract()
                .path("id");

        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        scene.round()
                                .withPeople(List.of(
                                        new Attendee(LIN, "Linda Chan", "CTO", true),
                                        new Attendee(AMARA, "Amara Okafor", null, true)))
                                .completed());
        scene.scene().decideBy(scene.round(), LocalDate.parse("2030-01-15"), null);
        scene.awaitTold();

        scene.message(untouched)
                .body("body", startsWith("Dear Linda Chan,"))
                .body("body", not(containsString("by when you expect")));
        scene.message(touched).body("body", startsWith("Dear Lin,")).body("lint.rule", equalTo(List.of("R12", "R13")));
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages?opportunityId=" + scene.round().opportunityId())
                .then()
                .body("items[0].body", startsWith("Dear Linda Chan,"))
                .body("items[1].lint.rule", equalTo(List.of("R12", "R13")));
        scene.scene()
                .asCandidate("cand-1")
                .header("If-None-Match", etag)
                .get("/v1/messages/" + untouched)
                .then()
                .statusCode(200);
        scene.sent(untouched, "{}").then().statusCode(200).body("body", startsWith("Dear Linda Chan,"));
    }

    @Test
    void referrers_and_references_are_greeted_as_the_candidate_has_said() {
        String thanks = scene.draft("REFERRER_THANKS", "EMAIL", "").path("id");
        String briefing = scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE)).path("id");
        scene.message(thanks).body("body", startsWith("Dear Anna van der Berg,"));
        scene.message(briefing).body("body", startsWith("Dear Zoë Kravitz-Nowak,"));

        scene.greetingSupporters("Anna", "Frau Dr. Kravitz");

        scene.message(thanks).body("body", startsWith("Dear Anna,")).body("lint", empty());
        scene.message(briefing)
                .body("body", startsWith("Dear Frau Dr. Kravitz,"))
                .body("lint.rule", equalTo(List.of("R23")));
    }
}
