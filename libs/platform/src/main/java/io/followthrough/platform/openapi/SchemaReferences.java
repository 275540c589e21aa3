package io.followthrough.platform.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which of the named schemas a body refers to, by however many steps. */
final class SchemaReferences {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    SchemaReferences(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Set<String> ofBody(Operation operation) {
        return operation.getRequestBody() == null
                ? Set.of()
                : from(roots(operation.getRequestBody().getContent()));
    }

    Set<String> ofAnswers(Operation operation) {
        return operation.getResponses() == null
                ? Set.of()
                : from(operation.getResponses().getAPIResponses().values().stream()
                        .flatMap(answer -> roots(answer.getContent()).stream())
                        .toList());
    }

    private static List<Schema> roots(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? List.of()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(schema -> schema != null)
                        .toList();
    }

    private Set<String> from(List<Schema> roots) {
        Set<String> names = new TreeSet<>();
        Deque<Schema> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            String reference = schema.getRef();
            if (reference != null
                    && reference.startsWith(SCHEMAS)
                    && names.add(reference.substring(SCHEMAS.length()))) {
                Schema named = schemas.get(reference.substring(SCHEMAS.length()));
                if (named != null) {
                    open.push(named);
                }
            }
            parts(schema).forEach(open::push);
        }
        return names;
    }

    private static List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(several -> several != null)
                .forEach(parts::addAll);
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(one -> one != null)
                .forEach(parts::add);
        return parts;
    }
}
