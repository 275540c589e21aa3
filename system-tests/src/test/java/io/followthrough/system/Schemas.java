package io.followthrough.system;

import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.followthrough.contracts.catalogue.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The contract's JSON Schemas. */
final class Schemas {

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new AnnotationKeyword("x-personal-data"))
                    .build()));

    private Schemas() {}

    /** What is wrong with the data of an event; empty when nothing is. */
    static List<String> errors(EventType type, String data) {
        return schema(type).validate(data, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema schema(EventType type) {
        try (InputStream file = Schemas.class.getResourceAsStream(type.schemaResource())) {
            return FACTORY.getSchema(Objects.requireNonNull(file, type.schemaResource()), STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
