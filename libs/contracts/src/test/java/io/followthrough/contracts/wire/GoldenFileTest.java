package io.followthrough.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFileTest {

    static List<EventType> events() {
        return EventTypes.all();
    }

    static Stream<Arguments> goldens() {
        return EventTypes.all().stream()
                .flatMap(type -> ContractFiles.goldens(type).entrySet().stream()
                        .map(golden -> Arguments.of(type, golden.getKey(), golden.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goldens")
    void a_golden_file_satisfies_its_schema(EventType type, String name, JsonNode golden) {
        assertThat(SchemaValidation.errors(ContractFiles.schema(type), golden)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goldens")
    void a_golden_file_parses_into_its_record_and_comes_back_unchanged(EventType type, String name, JsonNode golden) {
        Event event = EventJson.parse(golden, type.event());

        assertThat(EventJson.write(event)).isEqualTo(golden);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goldens")
    void a_field_of_tomorrow_is_ignored(EventType type, String name, JsonNode golden) {
        JsonNode extended = golden.<ObjectNode>deepCopy().put("fieldOfTomorrow", "unknown today");

        assertThat(SchemaValidation.errors(ContractFiles.schema(type), extended))
                .isEmpty();
        assertThat(EventJson.parse(extended, type.event())).isEqualTo(EventJson.parse(golden, type.event()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goldens")
    void without_a_required_field_it_is_no_longer_valid(EventType type, String name, JsonNode golden) {
        JsonNode schema = ContractFiles.schema(type);

        assertThat(schema.path("required")).allSatisfy(field -> {
            JsonNode incomplete = golden.<ObjectNode>deepCopy().without(field.asText());
            assertThat(SchemaValidation.errors(schema, incomplete)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_golden_files_of_an_event_use_every_field(EventType type) {
        Set<String> used = new TreeSet<>();
        ContractFiles.goldens(type).values().forEach(golden -> collectPaths(golden, "", used));

        assertThat(used).isEqualTo(new TreeSet<>(paths(SchemaFields.of(ContractFiles.schema(type)), field -> true)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_minimal_golden_file_has_required_fields_only(EventType type) {
        Set<String> used = new TreeSet<>();
        collectPaths(ContractFiles.golden(type, "minimal"), "", used);

        assertThat(paths(SchemaFields.of(ContractFiles.schema(type)), SchemaField::required))
                .containsAll(used);
    }

    private static Collection<String> paths(Map<String, SchemaField> fields, Predicate<SchemaField> which) {
        return fields.values().stream().filter(which).map(SchemaField::path).collect(Collectors.toSet());
    }

    private static void collectPaths(JsonNode node, String prefix, Set<String> paths) {
        node.properties().forEach(property -> {
            String path = prefix + property.getKey();
            paths.add(path);
            collectPaths(property.getValue(), path + ".", paths);
            if (property.getValue().isArray()) {
                property.getValue().forEach(element -> collectPaths(element, path + "[].", paths));
            }
        });
    }
}
