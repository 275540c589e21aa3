package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a description: beside a body, or with its schema; a list may leave it to its items. An example must be
 * one: it fits its schema and names no field that the schema does not have.
 */
final class ApiExamples {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String NO_CONTENT = "204";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;
    private final JsonSchemaFactory validators = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    ApiExamples(JsonNode document) {
        this.document = document;
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
        JsonNode resolved = resolved(schema);
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
                : resolved(resolved.path("properties").path("items")).path("items");
        return items.isMissingNode() ? examples : ofSchema(items);
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(SCHEMAS)
                ? document.path("components").path("schemas").path(reference.substring(SCHEMAS.length()))
                : schema;
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
            List<String> faults = new ArrayList<>();
            unknownFields(schema, value, "", faults);
            validator().validate(value).forEach(fault -> faults.add("has a wrong example: " + fault.getMessage()));
            return faults;
        }

        private JsonSchema validator() {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.setAll((ObjectNode) (schema.isObject() ? schema : JsonNodeFactory.instance.objectNode()));
            root.set("components", document.path("components"));
            return validators.getSchema(root);
        }

        private void unknownFields(JsonNode described, JsonNode example, String path, List<String> faults) {
            JsonNode type = resolved(described);
            if (example.isArray()) {
                example.forEach(item -> unknownFields(type.path("items"), item, path + "[]", faults));
            }
            if (example.isObject() && type.has("properties")) {
                example.properties().forEach(field -> {
                    String place = path + "/" + field.getKey();
                    if (type.path("properties").has(field.getKey())) {
                        unknownFields(type.path("properties").path(field.getKey()), field.getValue(), place, faults);
                    } else {
                        faults.add("has an example with an unknown field " + place);
                    }
                });
            }
        }
    }
}
