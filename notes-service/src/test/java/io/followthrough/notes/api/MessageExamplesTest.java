package io.followthrough.notes.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API's readers are shown: a schema, and an example that has no field but the schema's. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MessageExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @ParameterizedTest
    @CsvSource({
        "/v1/messages, post, responses/201, MessageAnswer",
        "/v1/messages/{id}, get, responses/200, MessageAnswer",
        "/v1/messages/{id}, put, responses/200, MessageAnswer",
        "/v1/messages/{id}/sent, post, responses/200, MessageAnswer",
        "/v1/thank-yous/{interviewId}, get, responses/200, ThankYousAnswer",
        "/v1/templates/{kind}, get, responses/200, TemplateAnswer",
        "/v1/templates/{kind}, put, responses/200, TemplateAnswer",
        "/v1/messages, post, requestBody, MessageRequest",
        "/v1/messages/{id}, put, requestBody, RevisionRequest",
        "/v1/messages/{id}/sent, post, requestBody, SentRequest",
        "/v1/templates/{kind}, put, requestBody, TemplateRequest"
    })
    void an_operation_shows_an_example_of_its_schema(String path, String method, String part, String schema)
            throws JsonProcessingException {
        JsonNode api =
                JSON.readTree(given().get(management + "/openapi?format=json").asString());

        JsonNode content = api.at("/paths/" + path.replace("/", "~1") + "/" + method + "/" + part)
                .path("content")
                .path("application/json");

        assertThat(content.at("/schema/$ref").asText()).endsWith("/" + schema);
        JsonNode example = content.path("examples").iterator().next().path("value");
        JsonNode shown = example.isTextual() ? JSON.readTree(example.asText()) : example;
        JsonNode fields = api.at("/components/schemas/" + schema + "/properties");
        assertThat(names(fields)).containsAll(names(shown)).isNotEmpty();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
