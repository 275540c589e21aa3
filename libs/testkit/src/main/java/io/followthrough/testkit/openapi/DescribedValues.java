package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a value is one that a schema of the document describes: it fits, and has no field that the schema does not. */
final class DescribedValues {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> validators = new ConcurrentHashMap<>();

    DescribedValues(JsonNode document) {
        this.document = document;
    }

    /** One sentence per fault; none when it is described. */
    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        unknownFields(schema, value, "", faults);
        validators
                .computeIfAbsent(schema, this::validator)
                .validate(value)
                .forEach(fault -> faults.add(fault.getMessage()));
        return faults;
    }

    /** What the schema refers to, or itself. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(SCHEMAS)
                ? document.path("components").path("schemas").path(reference.substring(SCHEMAS.length()))
                : schema;
    }

    private JsonSchema validator(JsonNode schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.setAll((ObjectNode) (schema.isObject() ? schema : JsonNodeFactory.instance.objectNode()));
        root.set("components", document.path("components"));
        return factory.getSchema(root);
    }

    private void unknownFields(JsonNode described, JsonNode value, String path, List<String> faults) {
        JsonNode type = resolved(described);
        if (value.isArray()) {
            value.forEach(item -> unknownFields(type.path("items"), item, path + "[]", faults));
        }
        if (value.isObject() && type.has("properties")) {
            value.properties().forEach(field -> {
                String place = path + "/" + field.getKey();
                if (type.path("properties").has(field.getKey())) {
                    unknownFields(type.path("properties").path(field.getKey()), field.getValue(), place, faults);
                } else {
                    faults.add("an unknown field " + place);
                }
            });
        }
    }
}
