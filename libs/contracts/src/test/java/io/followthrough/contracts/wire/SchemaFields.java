package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the fields of an event's schema. Knows only the keywords the contract uses and refuses any other, so that no
 * constraint escapes the comparison of two versions.
 */
public final class SchemaFields {

    private static final Set<String> DOCUMENT_KEYWORDS = Set.of("$schema", "$id", "title", "$defs", "examples");
    private static final Set<String> OBJECT_KEYWORDS = Set.of("description", "type", "required", "properties");
    private static final Set<String> FIELD_ANNOTATIONS = Set.of("description", "x-personal-data");

    private final JsonNode document;
    private final Map<String, SchemaField> fields = new LinkedHashMap<>();

    private SchemaFields(JsonNode document) {
        this.document = document;
    }

    /**
     * The fields by path, in the schema's order.
     *
     * @throws IllegalArgumentException for a keyword the contract does not use
     */
    public static Map<String, SchemaField> of(JsonNode schema) {
        ObjectNode root = schema.<ObjectNode>deepCopy().without(DOCUMENT_KEYWORDS);
        SchemaFields reader = new SchemaFields(schema);
        reader.readObject(root, "");
        return reader.fields;
    }

    private void readObject(JsonNode object, String prefix) {
        object.fieldNames().forEachRemaining(keyword -> {
            if (!OBJECT_KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("Unexpected keyword " + keyword + " at '" + prefix + "'");
            }
        });
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        object.path("properties")
                .properties()
                .forEach(property -> readField(
                        prefix + property.getKey(), property.getValue(), required.contains(property.getKey())));
    }

    private void readField(String path, JsonNode field, boolean required) {
        fields.put(
                path,
                new SchemaField(
                        path,
                        constraints(field),
                        required,
                        field.path("x-personal-data").asBoolean(),
                        field.path("description").asText()));
        if (field.has("$ref")) {
            readObject(definition(field), path + ".");
        } else if (field.path("items").has("$ref")) {
            readObject(definition(field.get("items")), path + "[].");
        }
    }

    /** A reference counts as the type it leads to: its fields are compared one by one, its name does not matter. */
    private JsonNode constraints(JsonNode field) {
        ObjectNode constraints = field.<ObjectNode>deepCopy().without(FIELD_ANNOTATIONS);
        if (constraints.has("$ref")) {
            if (constraints.size() > 1) {
                throw new IllegalArgumentException("A reference has no other constraints: " + constraints);
            }
            constraints.set("type", definition(field).path("type"));
            constraints.remove("$ref");
        }
        if (constraints.has("items")) {
            constraints.set("items", constraints(field.get("items")));
        }
        return constraints;
    }

    private JsonNode definition(JsonNode reference) {
        return document.at(reference.get("$ref").asText().substring(1));
    }
}
