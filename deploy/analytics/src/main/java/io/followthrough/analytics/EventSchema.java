package io.followthrough.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON Schema of one type of event, as far as it tells what may be kept. */
final class EventSchema {

    private static final String LOCAL_REFERENCE = "#/$defs/";

    private final JsonNode root;

    EventSchema(JsonNode root) {
        this.root = root;
    }

    /** The event's short name, for example {@code InterviewCompleted}. */
    String name() {
        return root.path("title").asText();
    }

    /**
     * The data without what {@code x-personal-data} marks, at any depth. What the schema does not know goes too: nobody
     * has said yet whether it is personal.
     */
    JsonNode withoutPersonalData(JsonNode data) {
        return kept(root, data);
    }

    /** The fields that are kept, with the DuckDB type of their column. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        root.path("properties").properties().forEach(property -> {
            if (!isPersonal(property.getValue())) {
                columns.put(property.getKey(), columnType(resolved(property.getValue())));
            }
        });
        return columns;
    }

    private JsonNode kept(JsonNode schema, JsonNode value) {
        JsonNode known = resolved(schema);
        if (value.isObject()) {
            return keptFields(known, value);
        }
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(kept(known.path("items"), item)));
            return items;
        }
        return value;
    }

    private ObjectNode keptFields(JsonNode schema, JsonNode value) {
        Map<String, JsonNode> known = schema.path("properties").properties().stream()
                .filter(property -> !isPersonal(property.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        Set<Map.Entry<String, JsonNode>> fields = value.properties();
        fields.stream()
                .filter(field -> known.containsKey(field.getKey()))
                .forEach(field ->
                        kept.set(field.getKey(), kept(known.getOrDefault(field.getKey(), root), field.getValue())));
        return kept;
    }

    private boolean isPersonal(JsonNode schema) {
        return schema.path("x-personal-data").asBoolean()
                || resolved(schema).path("x-personal-data").asBoolean();
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(LOCAL_REFERENCE)
                ? root.path("$defs").path(reference.substring(LOCAL_REFERENCE.length()))
                : schema;
    }

    private static String columnType(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> "bigint";
            case "number" -> "double";
            case "boolean" -> "boolean";
            case "string" ->
                switch (schema.path("format").asText()) {
                    case "uuid" -> "uuid";
                    case "date" -> "date";
                    case "date-time" -> "timestamptz";
                    default -> "text";
                };
            default -> "json";
        };
    }
}
