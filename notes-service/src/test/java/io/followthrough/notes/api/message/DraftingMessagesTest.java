package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.AWAY;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static io.followthrough.notes.api.message.MessageScene.REFERENCE;
import static io.followthrough.notes.api.message.MessageScene.REFERRER;
import static io.followthrough.notes.api.message.MessageScene.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class DraftingMessagesTest {

    private static final String NOTES = """
            {"questions": [{"asked": "Why Kafka?", "hard": true, "theme": "Messaging"}],
             "observations": [{"kind": "TO_MENTION", "text": "The move to event sourcing", "interviewerId": "%s"},
                              {"kind": "TO_MENTION", "text": "The messaging platform"},
                              {"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%s"}]}""".formatted(LIN, LIN);

    private MessageScene scene;

    @BeforeEach
    void meet() {
        scene = new MessageScene(Duration.ofHours(2)).played();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_thank_you_is_composed_for_each_interviewer_from_what_was_noted() {
        scene.remembering(NOTES);

        Response toLin = scene.thankYou(LIN);
        Response toAmara = scene.thankYou(AMARA);

        toLin.then()
                .statusCode(201)
                .header("ETag", startsWith("\"0-"))
                .header("Location", containsString("/v1/messages/" + toLin.path("id")))
                .body("state", equalTo("DRAFT"))
                .body("candidateId", equalTo("cand-1"))
                .body("interviewId", equalTo(scene.round().interviewId().toString()))
                .body("body", startsWith("Dear Lin Chen,"))
                .body("body", containsString("The move to event sourcing."))
                .body("body", not(containsString("hockey")))
                .body("missing", empty())
                .body("lint", empty());
        toAmara.then()
                .body("body", allOf(startsWith("Dear Amara Okafor,"), containsString("The messaging platform.")))
                .body("lint", empty());
        MessageDrafted drafted =
                scene.scene().log().await(MessageDrafted.class, 2).get(0);
        assertThat(drafted.messageId()).hasToString(toLin.path("id"));
        assertThat(drafted.kind()).isEqualTo(MessageKind.THANK_YOU);
        assertThat(drafted.channel()).isEqualTo(Channel.EMAIL);
        assertThat(drafted.recipientId()).isEqualTo(LIN);
        assertThat(drafted.composed()).isTrue();
    }

    @Test
    void without_notes_a_draft_says_what_is_missing_and_invents_nothing() {
        scene.thankYou(LIN)
                .then()
                .statusCode(201)
                .body("missing", equalTo(List.of("SOMETHING_SPECIFIC")))
                .body("lint.rule", equalTo(List.of("R13")))
                .body("body", not(containsString("stayed with me")));
    }

    @Test
    void a_typed_body_is_kept_as_it_is_and_judged() {
        scene.remembering(NOTES);
        Response typed = scene.typed(LIN, "Dear Amara,\\nThank you for your time. hockey!");

        typed.then()
                .statusCode(201)
                .body("body", equalTo("Dear Amara,\nThank you for your time. hockey!"))
                .body("lint.rule", equalTo(List.of("R12", "R13", "R14")))
                .body("lint[0].severity", equalTo("ERROR"))
                .body("lint[0].keySet()", equalTo(Set.of("rule", "severity", "message", "at")))
                .body("lint[0].at.offset", equalTo(0))
                .body("lint[0].at.length", equalTo("Dear Amara".length()))
                .body("lint[0].at.line", equalTo(1))
                .body("missing", empty());
        scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages/" + typed.path("id"))
                .then()
                .body("lint.rule", equalTo(List.of("R12", "R13", "R14")));
        assertThat(scene.scene().log().await(MessageDrafted.class, 1).get(0).composed())
                .isFalse();
    }

    @Test
    void one_text_for_two_people_is_noticed_and_the_other_note_named() {
        String text = ",\\nThank you for your time today, I am keen on the role and on joining Northwind.";
        String first = scene.typed(LIN, "Dear Lin" + text).path("id");

        scene.typed(LIN, "Dear Lin" + text).then().body("lint.rule", not(hasItem("ALIKE")));
        scene.typed(AMARA, "Dear Amara" + text)
                .then()
                .body("lint.find { it.rule == 'ALIKE' }.message", containsString(first));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "REFERRER_THANKS, NOTECARD, Dear Anna van der Berg,",
        "REFERENCE_BRIEF, PHONE, Points for the call to Zoë Kravitz-Nowak",
        "CONNECT, LINKEDIN, Dear Lin Chen,",
        "FOLLOW_UP, PHONE, 'Points for the call to Lin Chen, Northwind'",
        "THANK_YOU, HANDWRITTEN, Dear Lin Chen,"
    })
    void every_kind_is_composed_for_its_recipient(String kind, String channel, String greeting) {
        scene.remembering(NOTES);
        String rest = switch (kind) {
            case "REFERENCE_BRIEF" -> to(REFERENCE) + ", \"highlight\": \"the night train pilot\"";
            case "CONNECT", "THANK_YOU" -> to(LIN);
            default -> "";
        };

        JsonPath drafted = scene.draft(kind, channel, rest)
                .then()
                .statusCode(201)
                .body("kind", equalTo(kind))
                .body("channel", equalTo(channel))
                .body("body", startsWith(greeting))
                .body("lint", empty())
                .body("missing", empty())
                .extract()
                .jsonPath();

        assertThat(drafted.getString("recipientId"))
                .isEqualTo(
                        switch (kind) {
                            case "REFERRER_THANKS" -> REFERRER.toString();
                            case "REFERENCE_BRIEF" -> REFERENCE.toString();
                            default -> LIN.toString();
                        });
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "THANK_YOU, LINKEDIN, R15",
        "THANK_YOU, PHONE, R15",
        "REFERRER_THANKS, TWITTER, R15",
        "FOLLOW_UP, NOTECARD, R29",
        "REFERENCE_BRIEF, HANDWRITTEN, R23",
        "CONNECT, EMAIL, R21",
        "CONNECT, FACEBOOK, R21",
        "THANK_YOU, FACEBOOK, R21"
    })
    void a_channel_that_does_not_suit_is_refused_with_its_rule(String kind, String channel, String rule) {
        scene.draft(kind, channel, to(LIN))
                .then()
                .statusCode(422)
                .body("rule", equalTo(rule))
                .body("violations.field", hasItem("channel"));
    }

    @Test
    void only_people_met_are_thanked_and_connected_with() {
        scene.thankYou(AWAY).then().statusCode(422).body("rule", equalTo("R9"));
        scene.draft("CONNECT", "LINKEDIN", to(AWAY)).then().statusCode(422).body("rule", equalTo("R21"));
    }

    @Test
    void unknown_people_and_rounds_are_not_found() {
        UUID unknown = UUID.randomUUID();

        scene.thankYou(unknown).then().statusCode(404);
        scene.thankYou(REFERENCE).then().statusCode(404);
        scene.draft("CONNECT", "LINKEDIN", to(REFERRER)).then().statusCode(404);
        scene.draft("FOLLOW_UP", "EMAIL", to(unknown)).then().statusCode(404);
        scene.draft("REFERRER_THANKS", "EMAIL", to(LIN)).then().statusCode(404);
        scene.draft("REFERENCE_BRIEF", "EMAIL", to(LIN)).then().statusCode(404);
        scene.draft("FOLLOW_UP", "EMAIL", ", \"interviewId\": \"" + unknown + "\"")
                .then()
                .statusCode(404);
        scene.scene()
                .asCandidate("cand-2")
                .body("{\"kind\": \"FOLLOW_UP\", \"opportunityId\": \"%s\", \"channel\": \"EMAIL\"}"
                        .formatted(scene.round().opportunityId()))
                .post("/v1/messages")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            THANK_YOU       | ''                           | recipientId
            REFERENCE_BRIEF | ''                           | recipientId
            FOLLOW_UP       | , "body": "  "               | body
            FOLLOW_UP       | , "body": "a\\u0000b"        | body
            FOLLOW_UP       | , "mood": 1                  | mood
            FOLLOW_UP       | , "recipientId": "me"        | recipientId
            """)
    void what_cannot_be_understood_names_the_field(String kind, String rest, String field) {
        scene.draft(kind, "EMAIL", rest).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void a_body_has_at_most_ten_thousand_characters() {
        scene.typed(LIN, "x".repeat(10_000)).then().statusCode(201);
        scene.typed(LIN, "x".repeat(10_001)).then().statusCode(400).body("violations.field", hasItem("body"));
        scene.draft("THANK_YOU", "FAX", "").then().statusCode(400).body("violations.field", hasItem("channel"));
    }

    @Test
    void a_repeated_request_makes_one_message() {
        String body = "{\"kind\": \"FOLLOW_UP\", \"opportunityId\": \"%s\", \"channel\": \"EMAIL\"}"
                .formatted(scene.round().opportunityId());

        List<String> ids = List.of(1, 2).stream()
                .map(time -> scene.scene()
                        .asCandidate("cand-1")
                        .header("Idempotency-Key", "once")
                        .body(body)
                        .post("/v1/messages")
                        .<String>path("id"))
                .toList();

        assertThat(ids.get(0)).isNotNull().isEqualTo(ids.get(1));
        assertThat(scene.scene().log().await(MessageDrafted.class, 1)).hasSize(1);
    }

    @Test
    void a_message_is_rewritten_against_the_version_that_was_read() {
        scene.remembering(NOTES);
        String path = "/v1/messages/" + scene.thankYou(LIN).path("id");
        String rewritten = "{\"body\": \"Dear Amara, thank you.\", \"channel\": \"NOTECARD\"}";

        scene.scene().asCandidate("cand-1").body(rewritten).put(path).then().statusCode(428);
        put(path, "\"0\"", rewritten)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("channel", equalTo("NOTECARD"))
                .body("lint[0].rule", equalTo("R12"));
        put(path, "\"0\"", rewritten).then().statusCode(412);
        put(path, "*", "{\"body\": \"Dear Lin\", \"channel\": \"PHONE\"}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R15"));
        put(path, "*", "{\"body\": \" \"}").then().statusCode(400).body("violations.field", hasItem("body"));
        put("/v1/messages/" + UUID.randomUUID(), "*", rewritten).then().statusCode(404);
    }

    private Response put(String path, String ifMatch, String body) {
        return scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", ifMatch)
                .body(body)
                .put(path);
    }
}
