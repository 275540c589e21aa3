package io.followthrough.notes.api.message.template;

import static io.followthrough.notes.api.message.MessageScene.LIN;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.notes.api.message.MessageScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TemplatesTest {

    private static final String PATH = "/v1/templates/THANK_YOU";

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
    void drafts_are_worded_as_the_tenant_has_it_until_it_goes_back() {
        scene.scene()
                .asCandidate("cand-1")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0"))
                .body("own", equalTo(false))
                .body("text", containsString("{recipient}"));

        put("\"0\"", "{\"text\": \"Liebe {recipient}, danke!\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("own", equalTo(true))
                .body("kind", equalTo("THANK_YOU"));
        scene.thankYou(LIN).then().body("body", equalTo("Liebe Lin Chen, danke!"));

        put("\"1\"", "{\"text\": null}")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2"))
                .body("own", equalTo(false));
        scene.thankYou(LIN).then().body("body", containsString("Thank you for taking the time"));
    }

    @Test
    void a_language_may_have_words_of_its_own() {
        for (String language : List.of("de", "pt-br")) {
            scene.scene()
                    .as(Tokens.admin(scene.scene().tenant()))
                    .header("If-Match", "\"0\"")
                    .body("{\"text\": \"" + language + " {recipient}\"}")
                    .put(PATH + "?language=" + language)
                    .then()
                    .statusCode(200)
                    .body("own", equalTo(true));
        }
        scene.scene()
                .asCandidate("cand-1")
                .get(PATH + "?language=PT-br")
                .then()
                .body("language", equalTo("pt-BR"))
                .body("text", equalTo("pt-br {recipient}"));
        scene.scene()
                .asCandidate("cand-1")
                .get(PATH + "?language=fr")
                .then()
                .body("own", equalTo(false))
                .body("text", containsString("Bonjour"));
        scene.scene()
                .asCandidate("cand-1")
                .get(PATH + "?language=de_DE!")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("language"));
        scene.thankYou(LIN).then().body("body", containsString("Dear Lin Chen"));
        scene.writtenIn("de").thankYou(LIN).then().body("body", equalTo("de Lin Chen"));
        scene.writtenIn("pt-BR").thankYou(LIN).then().body("body", equalTo("pt-br Lin Chen"));
        scene.writtenIn("es").thankYou(LIN).then().body("body", containsString("Muchas gracias"));
        scene.writtenIn("it").thankYou(LIN).then().body("body", containsString("Thank you for taking the time"));
    }

    @Test
    void another_tenant_keeps_its_words() {
        put("*", "{\"text\": \"Liebe {recipient}\"}").then().statusCode(200);

        scene.scene().as(Tokens.admin("notes-elsewhere")).get(PATH).then().body("own", equalTo(false));
    }

    @Test
    void a_text_that_is_no_template_is_refused_with_its_place() {
        put("*", "{\"text\": \"Dear\\n  {recipient.getClass}\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("text"))
                .body(
                        "violations[0].message",
                        allOf(containsString("line 2, column 3"), not(containsString("io.quarkus"))));
        put("*", "{\"text\": \"" + "x".repeat(8001) + "\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("text"));
        scene.scene().asCandidate("cand-1").get(PATH).then().body("own", equalTo(false));
    }

    @Test
    void a_change_names_the_version_it_replaces_and_is_an_admins() {
        String text = "{\"text\": \"Hi {recipient}\"}";

        as(Tokens.admin(scene.scene().tenant())).body(text).put(PATH).then().statusCode(428);
        put("\"7\"", text).then().statusCode(412);
        for (String token : new String[] {
            Tokens.candidate(scene.scene().tenant(), "cand-1"),
            Tokens.service(scene.scene().tenant()),
            Tokens.coach(scene.scene().tenant(), "coach-1")
        }) {
            as(token).header("If-Match", "*").body(text).put(PATH).then().statusCode(403);
        }
        put("*", text).then().statusCode(200);
        put("\"0\"", text).then().statusCode(412);
    }

    @Test
    void a_kind_that_does_not_exist_is_not_found() {
        scene.scene().asCandidate("cand-1").get("/v1/templates/LETTER").then().statusCode(404);
    }

    private Response put(String ifMatch, String body) {
        return as(Tokens.admin(scene.scene().tenant()))
                .header("If-Match", ifMatch)
                .body(body)
                .put(PATH);
    }

    private RequestSpecification as(String token) {
        return scene.scene().as(token);
    }
}
