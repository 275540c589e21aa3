package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Set;

/** Validates data against a schema of draft 2020-12, formats included. */
public final class SchemaValidation {

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new AnnotationKeyword("x-personal-data"))
                    .build()));

    private static final JsonSchemaFactory DRAFT_07 = JsonSchemaFactory.getInstance(VersionFlag.V7);

    private SchemaValidation() {}

    /** What is wrong with {@code data}; empty when it is valid. */
    public static List<String> errors(JsonNode schema, JsonNode data) {
        return messages(FACTORY.getSchema(schema, STRICT).validate(data));
    }

    /** What is wrong with {@code data} for who takes the schema for one of draft-07. */
    public static List<String> errorsInDraft07(JsonNode schema, JsonNode data) {
        ObjectNode undated = schema.deepCopy();
        undated.remove("$schema");
        return messages(DRAFT_07.getSchema(undated, STRICT).validate(data));
    }

    /** What is wrong with {@code schema} itself; empty when it is a valid schema. */
    public static List<String> errorsOfSchema(JsonNode schema) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        return messages(
                factory.getSchema(SchemaLocation.of(META_SCHEMA), STRICT).validate(schema));
    }

    private static List<String> messages(Set<ValidationMessage> messages) {
        return messages.stream().map(ValidationMessage::getMessage).toList();
    }
}
