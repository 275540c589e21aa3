package io.followthrough.notes.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API's readers are shown: every operation on messages with its schema and an example that keeps to it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MessageExamplesTest {

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @ParameterizedTest
    @CsvSource({
        "/v1/messages, post, 201",
        "/v1/messages, get, 200",
        "/v1/messages/{id}, get, 200",
        "/v1/messages/{id}, put, 200",
        "/v1/messages/{id}/sent, post, 200",
        "/v1/thank-yous/{interviewId}, get, 200",
        "/v1/templates/{kind}, get, 200",
        "/v1/templates/{kind}, put, 200"
    })
    void an_answer_has_a_schema_and_an_example(String path, String method, String status) {
        Map<String, Object> content =
                json("paths.'%s'.%s.responses.'%s'.content.'application/json'", path, method, status);

        assertShown(content);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/messages, post",
        "/v1/messages/{id}, put",
        "/v1/messages/{id}/sent, post",
        "/v1/templates/{kind}, put"
    })
    void a_request_has_a_schema_and_an_example(String path, String method) {
        assertShown(json("paths.'%s'.%s.requestBody.content.'application/json'", path, method));
    }

    @Test
    void an_example_is_json() {
        for (String example : List.of(MessageExamples.MESSAGES, MessageExamples.THANK_YOUS)) {
            assertThat(JsonPath.from(example).getMap("$")).isNotEmpty();
        }
    }

    private static void assertShown(Map<String, Object> content) {
        assertThat(content).containsKey("schema");
        assertThat(content.keySet()).containsAnyOf("example", "examples");
    }

    private Map<String, Object> json(String path, Object... parts) {
        return given().get(management + "/openapi?format=json").jsonPath().getMap(path.formatted(parts));
    }
}
