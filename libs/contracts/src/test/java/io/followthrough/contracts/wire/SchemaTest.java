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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final Set<String> TYPE_KEYWORDS = Set.of("type", "format", "enum", "items");

    static List<EventType> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaIsValidAndNamesItself(EventType type) {
        JsonNode schema = ContractFiles.schema(type);

        assertThat(SchemaValidation.errorsOfSchema(schema)).isEmpty();
        assertThat(schema.path("$id").asText()).isEqualTo(type.dataSchema().toString());
        assertThat(schema.path("title").asText()).isEqualTo(type.name());
        assertThat(schema.path("description").asText()).startsWith("Published ").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaHasTheFieldsOfItsRecordInTheSameOrder(EventType type) {
        Map<String, SchemaField> schema = SchemaFields.of(ContractFiles.schema(type));
        Map<String, RecordFields.Promise> record = RecordFields.of(type.event());

        assertThat(schema.keySet()).containsExactlyElementsOf(record.keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void aFieldHasTheTypeOfItsComponentAndIsRequiredUnlessNullable(EventType type) {
        Map<String, RecordFields.Promise> schema = new TreeMap<>();
        SchemaFields.of(ContractFiles.schema(type))
                .forEach((path, field) -> schema.put(path, new RecordFields.Promise(typeOf(field), field.required())));

        assertThat(schema).isEqualTo(new TreeMap<>(RecordFields.of(type.event())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyFieldIsDescribed(EventType type) {
        assertThat(SchemaFields.of(ContractFiles.schema(type)).values())
                .allSatisfy(field ->
                        assertThat(field.description()).as(field.path()).matches("[A-Z`0-9].*\\."));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theExampleOfASchemaIsTheFullGoldenFile(EventType type) {
        assertThat(ContractFiles.schema(type).path("examples")).containsExactly(ContractFiles.golden(type, "full"));
    }

    @Test
    void aSchemaThatForbidsUnknownFieldsIsRefused() {
        ObjectNode closed = (ObjectNode) ContractFiles.schema(EventTypes.of(InterviewCompleted.class));
        closed.put("additionalProperties", false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFields.of(closed))
                .withMessageContaining("additionalProperties");
    }

    @Test
    void aReferenceWithConstraintsOfItsOwnIsRefused() {
        ObjectNode schema = (ObjectNode) ContractFiles.schema(EventTypes.of(InterviewCompleted.class));
        ((ObjectNode) schema.at("/properties/materials/items")).put("type", "string");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaFields.of(schema))
                .withMessageContaining("no other constraints");
    }

    private static JsonNode typeOf(SchemaField field) {
        return field.constraints().<ObjectNode>deepCopy().retain(TYPE_KEYWORDS);
    }
}
