package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every schema must hold, named or not: a description of each field, patterns that other languages read as well, and,
 * of an answer, which fields are always there.
 */
final class SchemaRules {

    /** Values, which may look like schemas. */
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "required");

    /** Possessive quantifiers, flags and atomic groups: ECMA-262, which JSON Schema goes by, knows none. */
    private static final Pattern JAVA_ONLY = Pattern.compile("[*+?}]\\+|\\(\\?(?!:|=|!|<)");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private SchemaRules(JsonNode document) {
        this.document = document;
    }

    /** One sentence per fault; none when all is well. */
    static List<String> faults(JsonNode document) {
        SchemaRules rules = new SchemaRules(document);
        JsonNode schemas = document.path("components").path("schemas");
        schemas.properties().forEach(schema -> rules.check(schema.getKey(), schema.getValue()));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> rules.check(
                                operation.getValue().path("operationId").asText(), operation.getValue())));
        rules.checkAnswers(schemas);
        return rules.faults;
    }

    /** @param place the schema's name, or the path of fields that leads to it */
    private void check(String place, JsonNode node) {
        if (node.isArray()) {
            node.forEach(part -> check(place, part));
        }
        if (JAVA_ONLY.matcher(node.path("pattern").asText()).find()) {
            faults.add(place + " has a pattern that only Java reads: " + node.path("pattern"));
        }
        node.properties().forEach(part -> {
            if (part.getKey().equals("properties")) {
                part.getValue()
                        .properties()
                        .forEach(field -> checkField(place + "." + field.getKey(), field.getValue()));
            } else if (!VALUES.contains(part.getKey())) {
                check(place, part.getValue());
            }
        });
    }

    private void checkField(String place, JsonNode field) {
        if (field.path("description").asText().isBlank()) {
            faults.add("the field " + place + " has no description");
        }
        check(place, field);
    }

    private void checkAnswers(JsonNode schemas) {
        Set<String> answered = new ReferredSchemas(document).onlyAnswered();
        schemas.properties().stream()
                .filter(schema -> answered.contains(schema.getKey()))
                .filter(schema -> schema.getValue().has("properties")
                        && !schema.getValue().has("required"))
                .forEach(schema -> faults.add("the answer " + schema.getKey() + " has no field that is always there"));
    }
}
