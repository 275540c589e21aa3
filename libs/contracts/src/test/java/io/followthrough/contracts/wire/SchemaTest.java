package io.followthrough.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.contracts.interviews.InterviewCompleted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final Set<String> TYPE_KEYWORDS = Set.of("type", "format", "enum", "items");

    /** What means the same in 2020-12 and in draft-07; a reference has no constraints beside it, which the latter ignores. */
    private static final Set<String> OF_BOTH_DRAFTS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "examples",
            "type",
            "enum",
            "const",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "properties",
            "required",
            "x-personal-data");
    /** Under these, names are those of fields and definitions. */
    private static final Set<String> NAMING = Set.of("properties", "$defs");

    static List<EventType> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_is_valid_and_names_itself(EventType type) {
        JsonNode schema = ContractFiles.schema(type);

        assertThat(SchemaValidation.errorsOfSchema(schema)).isEmpty();
        assertThat(schema.path("$id").asText()).isEqualTo(type.dataSchema().toString());
        assertThat(schema.path("title").asText()).isEqualTo(type.name());
        assertThat(schema.path("description").asText()).startsWith("Published ").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_has_the_fields_of_its_record_in_the_same_order(EventType type) {
        Map<String, SchemaField> schema = SchemaFields.of(ContractFiles.schema(type));
        Map<String, RecordFields.Promise> record = RecordFields.of(type.event());

        assertThat(schema.keySet()).containsExactlyElementsOf(record.keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_has_the_type_of_its_component_and_is_required_unless_nullable(EventType type) {
        Map<String, RecordFields.Promise> schema = new TreeMap<>();
        SchemaFields.of(ContractFiles.schema(type))
                .forEach((path, field) -> schema.put(path, new RecordFields.Promise(typeOf(field), field.required())));

        assertThat(schema).isEqualTo(new TreeMap<>(RecordFields.of(type.event())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_says_nothing_that_older_readers_take_for_something_else(EventType type) {
        assertThat(keywords(ContractFiles.schema(type))).isSubsetOf(OF_BOTH_DRAFTS);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_field_is_described(EventType type) {
        assertThat(SchemaFields.of(ContractFiles.schema(type)).values())
                .allSatisfy(field ->
                        assertThat(field.description()).as(field.path()).matches("[A-Z`0-9].*\\."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_of_a_schema_is_the_full_golden_file(EventType type) {
        assertThat(ContractFiles.schema(type).path("examples")).containsExactly(ContractFiles.golden(type, "full"));
    }

    @Test
    void a_schema_that_forbids_unknown_fields_is_refused() {
        ObjectNode closed = (ObjectNode) ContractFiles.schema(EventTypes.of(InterviewCompleted.class));
        closed.put("additionalProperties", false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFields.of(closed))
                .withMessageContaining("additionalProperties");
    }

    @Test
    void a_reference_with_constraints_of_its_own_is_refused() {
        ObjectNode schema = (ObjectNode) ContractFiles.schema(EventTypes.of(InterviewCompleted.class));
        ((ObjectNode) schema.at("/properties/materials/items")).put("type", "string");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFields.of(schema))
                .withMessageContaining("no other constraints");
    }

    private static JsonNode typeOf(SchemaField field) {
        return field.constraints().<ObjectNode>deepCopy().retain(TYPE_KEYWORDS);
    }

    private static Set<String> keywords(JsonNode schema) {
        Set<String> keywords = new TreeSet<>();
        schema.properties().forEach(keyword -> {
            keywords.add(keyword.getKey());
            if (NAMING.contains(keyword.getKey())) {
                keyword.getValue().forEach(named -> keywords.addAll(keywords(named)));
            } else if (keyword.getKey().equals("items")) {
                keywords.addAll(keywords(keyword.getValue()));
            }
        });
        return keywords;
    }
}
