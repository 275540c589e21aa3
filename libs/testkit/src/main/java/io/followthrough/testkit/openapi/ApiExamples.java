package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a description: beside a body, or with its schema; a list may leave it to its items. An example must be
 * one: it fits its schema and names no field that the schema does not have.
 */
final class ApiExamples {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String NO_CONTENT = "204";

    private final DescribedValues values;

    ApiExamples(JsonNode document) {
        this.values = new DescribedValues(document);
    }

    /** One sentence per body of the operation that has no example, or a wrong one. */
    List<String> faults(String name, JsonNode operation) {
        List<String> faults = new ArrayList<>();
        if (operation.has("requestBody")) {
            check(name + ", its request,", operation.path("requestBody").path("content"), faults);
        }
        operation.path("responses").properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") && !answer.getKey().equals(NO_CONTENT))
                .forEach(answer -> check(
                        name + ", its answer " + answer.getKey() + ",",
                        answer.getValue().path("content"),
                        faults));
        return faults;
    }

    private void check(String place, JsonNode content, List<String> faults) {
        if (content.isEmpty()) {
            faults.add(place + " has no body");
        }
        content.properties().forEach(body -> {
            List<Example> examples = examples(body.getValue());
            if (body.getValue().path("schema").isEmpty()) {
                faults.add(place + " has no schema");
            }
            if (examples.isEmpty()) {
                faults.add(place + " has no example");
            }
            examples.stream()
                    .map(example -> body.getKey().equals(MERGE_PATCH) ? example.withoutRemovals() : example)
                    .flatMap(example -> example.faults().stream())
                    .forEach(fault -> faults.add(place + " " + fault));
        });
    }

    private List<Example> examples(JsonNode body) {
        List<Example> examples = new ArrayList<>();
        if (body.has("example")) {
            examples.add(new Example(body.path("schema"), body.path("example")));
        }
        body.path("examples").forEach(named -> examples.add(new Example(body.path("schema"), named.path("value"))));
        return examples.isEmpty() ? ofSchema(body.path("schema")) : examples;
    }

    private List<Example> ofSchema(JsonNode schema) {
        JsonNode resolved = values.resolved(schema);
        List<Example> examples = new ArrayList<>();
        if (resolved.has("example")) {
            examples.add(new Example(schema, resolved.path("example")));
        }
        resolved.path("examples").forEach(example -> examples.add(new Example(schema, example)));
        if (!examples.isEmpty()) {
            return examples;
        }
        JsonNode items = resolved.has("items")
                ? resolved.path("items")
                : values.resolved(resolved.path("properties").path("items")).path("items");
        return items.isMissingNode() ? examples : ofSchema(items);
    }

    private final class Example {

        private final JsonNode schema;
        private final JsonNode value;

        Example(JsonNode schema, JsonNode value) {
            this.schema = schema;
            this.value = value;
        }

        /** A null of a merge patch removes the field, whatever its type is. */
        Example withoutRemovals() {
            ObjectNode kept = value.deepCopy();
            value.properties().stream()
                    .filter(field -> field.getValue().isNull())
                    .forEach(field -> kept.remove(field.getKey()));
            return new Example(schema, kept);
        }

        List<String> faults() {
            return values.faults(schema, value).stream()
                    .map(fault -> "has a wrong example: " + fault)
                    .toList();
        }
    }
}
