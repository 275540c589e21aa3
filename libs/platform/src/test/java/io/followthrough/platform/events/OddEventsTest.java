package io.followthrough.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.Planned;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In every field of every event: a value that no request may bring makes it unreadable, and the field is named. */
class OddEventsTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Types whose values are as few, or as short, as they say. */
    private static final Set<Class<?>> BOUNDED = Set.of(
            UUID.class,
            LocalTime.class,
            DayOfWeek.class,
            int.class,
            long.class,
            double.class,
            boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class);

    /** A value, at a path of keys and, within lists, of their first elements. */
    private record Odd(EventType event, List<String> path, String value) {

        @Override
        public String toString() {
            return event.name() + "." + String.join(".", path) + " = "
                    + (value.length() > 40 ? value.length() + " characters" : value.replaceAll("\\p{Cntrl}", "?"));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_event_as_it_should_be_is_read() {
        return EventTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.name(),
                        () -> assertThat(EventJson.read(bytes(example(type)), type.event()))
                                .isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> odd_values_are_refused() {
        List<Odd> odd = EventTypes.all().stream()
                .flatMap(type -> odd(type, type.event(), List.of()))
                .toList();
        assertThat(odd).hasSizeGreaterThan(500);
        return odd.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> assertRefused(one)));
    }

    @TestFactory
    Stream<DynamicTest> an_id_is_taken_as_it_was_stored() {
        return Stream.of("..", "c\nd", "e\u001bf", "Zoe\u0308")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    EventType erased = EventTypes.named("io.followthrough.CandidateErased.v1")
                            .orElseThrow();
                    ObjectNode json = example(erased).put("candidateId", id);

                    assertThat(EventJson.read(bytes(json), erased.event()).person())
                            .isEqualTo(id);
                }));
    }

    private static void assertRefused(Odd odd) {
        ObjectNode json = example(odd.event());
        put(json, odd.path(), odd.value());
        assertThatThrownBy(() -> EventJson.read(bytes(json), odd.event().event()))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageStartingWith(
                        String.join(".", odd.path()) + " of " + odd.event().type() + " must ")
                .message()
                .doesNotContain(odd.value());
    }

    private static Stream<Odd> odd(EventType event, Class<?> record, List<String> path) {
        return Stream.of(record.getRecordComponents()).flatMap(component -> {
            List<String> at = new ArrayList<>(path);
            at.add(component.getName());
            return odd(event, component, component.getGenericType(), at);
        });
    }

    private static Stream<Odd> odd(EventType event, RecordComponent component, Type type, List<String> at) {
        if (type instanceof ParameterizedType list) {
            List<String> first = new ArrayList<>(at);
            first.add("0");
            return odd(event, component, list.getActualTypeArguments()[0], first);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return odd(event, raw, at);
        }
        if (BOUNDED.contains(raw) || raw.isEnum()) {
            return Stream.empty();
        }
        return values(component, raw).stream().map(value -> new Odd(event, at, value));
    }

    private static List<String> values(RecordComponent component, Class<?> type) {
        boolean planned = component.getDeclaringRecord().getPackage().isAnnotationPresent(Planned.class);
        if (type == Instant.class) {
            String late = planned ? "3001-01-01T00:00:00Z" : "3000-01-01T00:00:00Z";
            return List.of("1899-12-31T23:59:59Z", late, "9999-12-31T00:00:00Z", "0001-01-01T00:00:00Z");
        }
        if (type == LocalDate.class) {
            return List.of("1899-12-31", planned ? "3001-01-01" : "3000-01-01", "9999-12-31", "0001-01-01");
        }
        if (type == Duration.class) {
            return List.of("PT10000000H", "-PT10000000H");
        }
        assertThat(type).as("nobody judges what %s holds", component).isEqualTo(String.class);
        List<String> texts = new ArrayList<>(List.of("a\u0000b", "a\ud800b", "a".repeat(2001)));
        if (!component.getName().endsWith("Id")) {
            texts.addAll(List.of("a\u0007b", "a\u001bb", "a\u0085b"));
        }
        return texts;
    }

    private static void put(JsonNode json, List<String> path, String value) {
        String key = path.get(0);
        if (path.size() == 1) {
            if (json instanceof ArrayNode list) {
                list.removeAll().add(value);
            } else {
                ((ObjectNode) json).put(key, value);
            }
            return;
        }
        boolean list = path.get(1).equals("0");
        JsonNode next = json instanceof ArrayNode array ? array.path(0) : json.path(key);
        if (!next.isContainerNode()) {
            next = list ? JSON.createArrayNode() : JSON.createObjectNode();
            if (json instanceof ArrayNode array) {
                array.removeAll().add(next);
            } else {
                ((ObjectNode) json).set(key, next);
            }
        }
        put(next, path.subList(1, path.size()), value);
    }

    private static ObjectNode example(EventType type) {
        try (InputStream schema = Event.class.getResourceAsStream(type.schemaResource())) {
            return JSON.readTree(schema).path("examples").path(0).deepCopy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a character can be written as an escape only. */
    private static byte[] bytes(JsonNode json) throws IOException {
        return JSON.writeValueAsBytes(json);
    }
}
