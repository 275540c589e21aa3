package io.followthrough.notes.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the API's readers are shown: every body has a schema, and an example that has no field but the schema's. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ApiExamplesTest {

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    private JsonNode api = JsonNodeFactory.instance.objectNode();

    @TestFactory
    List<DynamicTest> every_body_shows_an_example_of_its_schema() throws JsonProcessingException {
        api = new ObjectMapper()
                .readTree(given().get(management + "/openapi?format=json").asString());
        List<DynamicTest> tests = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                addTests(operation.getKey() + " " + path.getKey(), operation.getValue(), tests)));
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private void addTests(String name, JsonNode operation, List<DynamicTest> tests) {
        if (operation.has("requestBody")) {
            addTest(name + " request", operation.path("requestBody"), tests);
        }
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> addTest(name + " " + answer.getKey(), answer.getValue(), tests));
    }

    private void addTest(String name, JsonNode body, List<DynamicTest> tests) {
        tests.add(DynamicTest.dynamicTest(name, () -> {
            assertThat(body.path("content").properties()).isNotEmpty();
            body.path("content").properties().stream()
                    .filter(content -> content.getKey().endsWith("json"))
                    .forEach(content -> check(content.getValue()));
        }));
    }

    private void check(JsonNode content) {
        JsonNode schema = itemOf(content.path("schema"));
        JsonNode example = content.has("examples")
                ? content.path("examples").iterator().next().path("value")
                : schema.path("examples").path(0);
        JsonNode shown = example.isArray() ? example.path(0) : example;

        assertThat(names(shown)).isNotEmpty();
        assertThat(names(schema.path("properties"))).containsAll(names(shown));
    }

    /** The schema that is meant: of a list and of a page, its item's. */
    private JsonNode itemOf(JsonNode schema) {
        if (schema.has("$ref")) {
            return itemOf(api.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("items")) {
            return itemOf(schema.path("items"));
        }
        JsonNode page = schema.path("properties").path("items");
        return page.isMissingNode() ? schema : itemOf(page);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
