package io.followthrough.reminder.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The examples of the API description: every body has one, and each is what the service would read or write. */
class ExamplesTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new SimpleModule().addSerializer(LocalTime.class, ToStringSerializer.instance))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Test
    void each_is_a_body_of_its_type_and_holds_nothing_else() throws IOException {
        List<Class<?>> described = described();

        assertThat(described).hasSizeGreaterThan(15);
        for (Class<?> type : described) {
            JsonNode example = JSON.readTree(example(type));
            assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(example, type))))
                    .as(type.getSimpleName())
                    .isEqualTo(example);
        }
    }

    @Test
    void every_request_and_every_answer_has_one() throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(Path.of("..", "docs", "api", "reminder-service.yaml").toFile());

        List<String> lacking = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .filter(operation -> bodies(operation.getValue())
                                .anyMatch(body -> body.isEmpty()
                                        || body.values().stream().anyMatch(media -> !hasExample(media, document))))
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .toList();

        assertThat(lacking).isEmpty();
    }

    private static String example(Class<?> type) {
        return type.getAnnotation(Schema.class).examples()[0];
    }

    private static List<Class<?>> described() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.followthrough.reminder.api")
                        .stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.isAnnotationPresent(Schema.class)
                                && type.getAnnotation(Schema.class).examples().length > 0)
                        .toList();
    }

    /** The media types of the request, if there is one, and of every answer that tells of success. */
    private static Stream<Map<String, JsonNode>> bodies(JsonNode operation) {
        Stream<JsonNode> request = operation.has("requestBody") ? Stream.of(operation.get("requestBody")) : Stream.of();
        Stream<JsonNode> answers = operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
        return Stream.concat(request, answers)
                .map(body -> body.path("content").properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean hasExample(JsonNode media, JsonNode document) {
        JsonNode schema = resolved(media.path("schema"), document);
        JsonNode listed = schema.path("properties").path("items").path("items");
        return Stream.of(media, schema, resolved(schema.path("items"), document), resolved(listed, document))
                .anyMatch(node -> node.has("example") || node.has("examples"));
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
