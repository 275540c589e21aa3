package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields an event record promises: what its schema must say about types and about what is required. */
final class RecordFields {

    private static final Map<Type, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date", Duration.class, "duration");

    private static final Map<Type, String> TYPES = Map.of(
            String.class, "string",
            LocalTime.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            double.class, "number");

    private final Map<String, Promise> fields = new LinkedHashMap<>();

    /** What a component says about its JSON: type, format, values, items; and whether it is always there. */
    record Promise(JsonNode type, boolean required) {}

    private RecordFields() {}

    /** The fields by path, in the record's order. */
    static Map<String, Promise> of(Class<?> record) {
        RecordFields reader = new RecordFields();
        reader.readRecord(record, "");
        return reader.fields;
    }

    private void readRecord(Class<?> record, String prefix) {
        for (RecordComponent component : record.getRecordComponents()) {
            boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Type type = component.getGenericType();
            fields.put(prefix + component.getName(), new Promise(json(type), required));
            if (isRecord(type)) {
                readRecord((Class<?>) type, prefix + component.getName() + ".");
            } else if (type instanceof ParameterizedType list && isRecord(element(list))) {
                readRecord((Class<?>) element(list), prefix + component.getName() + "[].");
            }
        }
    }

    private static JsonNode json(Type type) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            json.put("type", "array").set("items", json(element(list)));
        } else if (isRecord(type)) {
            json.put("type", "object");
        } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            json.put("type", "string");
            List.of(enumeration.getEnumConstants())
                    .forEach(value -> json.withArray("enum").add(value.toString()));
        } else if (FORMATS.containsKey(type)) {
            json.put("type", "string").put("format", FORMATS.get(type));
        } else if (TYPES.containsKey(type)) {
            json.put("type", TYPES.get(type));
        } else {
            throw new IllegalArgumentException("The contract knows no JSON for " + type);
        }
        return json;
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> candidate && candidate.isRecord();
    }

    private static Type element(ParameterizedType list) {
        return list.getActualTypeArguments()[0];
    }
}
