package io.followthrough.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Describes fields and parameters that no annotation describes, by {@link Descriptions}. */
final class FieldDescriptions {

    private final Descriptions descriptions;

    FieldDescriptions(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    void describe(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::describe);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .values()
                        .forEach(operation -> parameters(operation.getParameters()).stream()
                                .filter(parameter -> parameter.getRef() == null && parameter.getDescription() == null)
                                .forEach(parameter -> descriptions
                                        .of(
                                                parameter.getName(),
                                                operation.getOperationId(),
                                                segmentBefore(path, parameter))
                                        .ifPresent(parameter::setDescription))));
    }

    private void describe(String owner, Schema schema) {
        fields(schema).forEach((name, field) -> {
            if (field.getDescription() == null) {
                descriptions.of(name, owner).ifPresent(field::setDescription);
            }
        });
    }

    /** In {@code /v1/people/{id}} the {@code id} is that of {@code people}. */
    private static String segmentBefore(String path, Parameter parameter) {
        int end = path.indexOf("/{" + parameter.getName() + "}");
        return end < 0 ? "" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    private static List<Parameter> parameters(@Nullable List<Parameter> parameters) {
        return parameters == null ? List.of() : parameters;
    }

    private static Map<String, Schema> fields(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }
}
