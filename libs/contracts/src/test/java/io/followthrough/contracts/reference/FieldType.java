package io.followthrough.contracts.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The type of a field in words: {@code date}, {@code list of UUID}, {@code integer, 0 to 1}. */
final class FieldType {

    private static final Map<String, String> IN_WORDS =
            Map.of("uuid", "UUID", "date-time", "instant", "string", "text", "boolean", "true or false");

    private FieldType() {}

    static String inWords(JsonNode constraints) {
        if (constraints.has("items")) {
            return "list of " + inWords(constraints.get("items")) + most(constraints);
        }
        if (constraints.has("enum")) {
            return values(constraints.get("enum"));
        }
        return name(constraints) + range(constraints);
    }

    private static String name(JsonNode constraints) {
        String name = constraints.path("format").asText(constraints.path("type").asText());
        if (constraints.has("pattern")) {
            return "time of day";
        }
        return IN_WORDS.getOrDefault(name, name);
    }

    private static String values(JsonNode constants) {
        List<String> values = new ArrayList<>();
        constants.forEach(value -> values.add("`" + value.asText() + "`"));
        return String.join(", ", values);
    }

    private static String range(JsonNode constraints) {
        if (!constraints.has("minimum")) {
            return "";
        }
        String minimum = constraints.get("minimum").asText();
        return constraints.has("maximum")
                ? ", " + minimum + " to " + constraints.get("maximum").asText()
                : ", from " + minimum;
    }

    private static String most(JsonNode constraints) {
        return constraints.has("maxItems")
                ? ", at most " + constraints.get("maxItems").asText()
                : "";
    }
}
