package io.followthrough.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.contracts.interviews.InterviewCompleted;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompatibilityTest {

    private static final Map<String, JsonNode> RELEASED = ContractFiles.schemasIn(ContractFiles.RELEASED);

    static Set<String> released() {
        return RELEASED.keySet();
    }

    static Stream<EventType> releasedEvents() {
        return EventTypes.all().stream().filter(type -> RELEASED.containsKey(type.name()));
    }

    @ParameterizedTest
    @MethodSource("released")
    void nothing_breaks_since_the_last_release(String event) {
        Map<String, JsonNode> today = ContractFiles.schemasIn(ContractFiles.SCHEMAS);

        assertThat(today).containsKey(event);
        assertThat(Compatibility.breaks(schema(RELEASED, event), schema(today, event)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releasedEvents")
    void a_consumer_of_the_last_release_reads_todays_events(EventType type) {
        JsonNode yesterday = schema(RELEASED, type.name());

        assertThat(ContractFiles.goldens(type).values())
                .allSatisfy(golden ->
                        assertThat(SchemaValidation.errors(yesterday, golden)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/compatibility/refused.csv", delimiter = '|', numLinesToSkip = 1)
    void refuses(String change, String refusal, String where, String patch) throws Exception {
        JsonNode today = patched(where, patch);

        assertThat(Compatibility.breaks(completed(), today)).anyMatch(text -> text.startsWith(refusal));
    }

    @Test
    void refuses_a_required_field_made_optional() {
        ObjectNode today = completed();
        today.withArray("required").remove(0);

        assertThat(Compatibility.breaks(completed(), today)).containsExactly("interviewId became optional");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/compatibility/allowed.csv", delimiter = '|', numLinesToSkip = 1)
    void allows(String change, String where, String patch) throws Exception {
        assertThat(Compatibility.breaks(completed(), patched(where, patch))).isEmpty();
    }

    private static ObjectNode completed() {
        return (ObjectNode) ContractFiles.schema(EventTypes.of(InterviewCompleted.class));
    }

    private static JsonNode schema(Map<String, JsonNode> schemas, String event) {
        return Objects.requireNonNull(schemas.get(event));
    }

    /** The schema with {@code patch} merged in at {@code where}: null removes, lists of required fields grow. */
    private static JsonNode patched(String where, String patch) throws Exception {
        ObjectNode schema = completed();
        JsonNode changes = new ObjectMapper().readTree(patch.replace('\'', '"'));
        merge((ObjectNode) schema.at(where), changes);
        return schema;
    }

    private static void merge(ObjectNode target, JsonNode changes) {
        changes.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (change.getKey().equals("required")) {
                value.forEach(target.withArray("required")::add);
            } else if (value.isObject() && target.path(change.getKey()).isObject()) {
                merge((ObjectNode) target.get(change.getKey()), value);
            } else {
                target.set(change.getKey(), value);
            }
        });
    }
}
