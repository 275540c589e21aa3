package io.followthrough.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> types() {
        return EventSchemas.published().all().stream().map(EventSchema::name);
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_that_a_schema_marks_as_personal_is_kept(String type) {
        JsonNode schema = SampleEvent.schema(type);
        ObjectNode data = schema.path("examples").path(0).deepCopy();
        List<String> planted = new ArrayList<>();
        plant(schema, schema, data, planted);

        String kept = new EventSchema(schema).withoutPersonalData(data).toString();

        assertThat(kept).isNotEqualTo("{}").doesNotContain("planted-");
        assertThat(planted).allSatisfy(secret -> assertThat(data.toString()).contains(secret));
    }

    @Test
    void what_is_not_personal_is_kept_at_every_depth() throws Exception {
        JsonNode kept = schema("InterviewCompleted").withoutPersonalData(JSON.readTree("""
                        {"interviewId": "i-1", "candidateId": "cand-1", "statedAs": "by Friday",
                         "decisionDate": "2026-11-06",
                         "interviewers": [{"id": "p-1", "name": "Ines Berger", "title": "Head", "met": true}],
                         "addedNextYear": "nobody has said what this is"}
                        """));

        assertThat(kept).isEqualTo(JSON.readTree("""
                {"interviewId": "i-1", "decisionDate": "2026-11-06", "interviewers": [{"id": "p-1", "met": true}]}
                """));
    }

    @Test
    void columns_have_the_types_of_the_schema() {
        assertThat(schema("DebriefRecorded").columns())
                .containsEntry("interviewId", "uuid")
                .containsEntry("first", "boolean")
                .containsEntry("recallScore", "double")
                .containsEntry("recordedAt", "timestamptz")
                .containsEntry("freshness", "text")
                .doesNotContainKey("candidateId");
    }

    @Test
    void every_published_schema_is_found() {
        assertThat(types())
                .contains("InterviewCompleted", "MessageSent", "FollowUpDue")
                .hasSizeGreaterThan(40);
    }

    private static EventSchema schema(String type) {
        return new EventSchema(SampleEvent.schema(type));
    }

    private static void plant(JsonNode root, JsonNode schema, JsonNode data, List<String> planted) {
        JsonNode known =
                schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
        data.forEach(item -> {
            if (data.isArray()) {
                plant(root, known.path("items"), item, planted);
            }
        });
        known.path("properties").properties().forEach(property -> {
            if (!data.isObject()) {
                return;
            }
            if (property.getValue().path("x-personal-data").asBoolean()) {
                planted.add("planted-" + property.getKey());
                ((ObjectNode) data).put(property.getKey(), "planted-" + property.getKey());
            } else if (data.has(property.getKey())) {
                plant(root, property.getValue(), data.path(property.getKey()), planted);
            }
        });
    }
}
