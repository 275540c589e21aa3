package io.followthrough.testkit.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The single values in a piece of JSON, spelled alike whoever wrote it; a stored list or document is taken apart. */
final class Leaves {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Leaves() {}

    static Set<String> of(JsonNode node) {
        Set<String> leaves = new HashSet<>();
        collect(node, leaves);
        return leaves;
    }

    private static void collect(JsonNode node, Set<String> leaves) {
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, leaves));
        } else if (node.isTextual() && node.textValue().matches("(?s)[\\[{].*[]}]")) {
            document(node.textValue(), leaves);
        } else if (node.isTextual() && node.textValue().matches("[A-Z][A-Z0-9_]*([ ,][A-Z][A-Z0-9_]*)+")) {
            leaves.addAll(List.of(node.textValue().split("[ ,]")));
        } else if (!node.isNull()) {
            leaves.add(spelled(node.asText()));
        }
    }

    private static void document(String text, Set<String> leaves) {
        try {
            collect(JSON.readTree(text), leaves);
        } catch (JsonProcessingException e) {
            leaves.add(text);
        }
    }

    private static String spelled(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
