package io.followthrough.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text, date or instant that the body of an operation may hold.
 *
 * @param steps to it from the body: a name, or {@code []} for the first element of a list
 * @param format as the OpenAPI document has it; empty for none
 */
record RequestField(List<String> steps, String format) {

    private static final String ELEMENT = "[]";
    private static final int DEEPEST = 8;

    /** All of them that a schema has, at every depth. */
    static Stream<RequestField> of(JsonNode document, JsonNode schema) {
        return of(document, schema, List.of());
    }

    private static Stream<RequestField> of(JsonNode document, JsonNode schema, List<String> steps) {
        if (steps.size() > DEEPEST) {
            return Stream.empty();
        }
        JsonNode resolved = resolved(document, schema);
        if (resolved.has("properties")) {
            return resolved.path("properties").properties().stream()
                    .flatMap(property -> of(document, property.getValue(), with(steps, property.getKey())));
        }
        if (resolved.has("items")) {
            return of(document, resolved.path("items"), with(steps, ELEMENT));
        }
        return isText(resolved) && !steps.isEmpty()
                ? Stream.of(new RequestField(steps, resolved.path("format").asText("")))
                : Stream.empty();
    }

    /** The body with this text in the field. */
    JsonNode in(JsonNode body, String text) {
        ObjectNode whole = body.isObject() ? body.deepCopy() : JsonNodeFactory.instance.objectNode();
        JsonNode place = whole;
        for (int step = 0; step < steps.size(); step++) {
            boolean last = step == steps.size() - 1;
            JsonNode next = last
                    ? JsonNodeFactory.instance.textNode(text)
                    : steps.get(step + 1).equals(ELEMENT)
                            ? JsonNodeFactory.instance.arrayNode()
                            : JsonNodeFactory.instance.objectNode();
            place = put(place, steps.get(step), next);
        }
        return whole;
    }

    private static JsonNode put(JsonNode place, String step, JsonNode next) {
        if (place instanceof ArrayNode list) {
            if (next.isContainerNode() && next.getClass().isInstance(list.path(0))) {
                return list.path(0);
            }
            list.removeAll().add(next);
            return next;
        }
        ObjectNode object = (ObjectNode) place;
        if (object.path(step).getClass().equals(next.getClass()) && next.isContainerNode()) {
            return object.path(step);
        }
        object.set(step, next);
        return next;
    }

    /** As a violation names it: {@code interviewers[0].name}. */
    String written() {
        StringBuilder written = new StringBuilder();
        for (String step : steps) {
            written.append(step.equals(ELEMENT) ? "[0]" : (written.isEmpty() ? "" : ".") + step);
        }
        return written.toString();
    }

    private static boolean isText(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.asText().equals("string")
                || (type.isArray() && type.toString().contains("\"string\""))
                || schema.has("enum");
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        JsonNode found = schema;
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : found.path(choice)) {
                if (!one.path("type").asText().equals("null")) {
                    found = one;
                    break;
                }
            }
        }
        String reference = found.path("$ref").asText("");
        return reference.isEmpty() ? found : resolved(document, document.at(reference.substring(1)));
    }

    private static List<String> with(List<String> steps, String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }
}
