package io.followthrough.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations that a running service publishes, each with the media type of its body (empty: none). */
final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private OpenApiDocument() {}

    static Map<OperationKey, String> operations(URI document) {
        return operations(read(document));
    }

    static JsonNode read(URI document) {
        try (InputStream json = document.toURL().openStream()) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the OpenAPI document is unreadable at " + document, e);
        }
    }

    /** The operations that say to heed an {@code Idempotency-Key}. */
    static Set<OperationKey> keyed(JsonNode document) {
        Set<OperationKey> keyed = new HashSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().path("parameters").findValuesAsText("$ref").stream()
                                .anyMatch(reference -> reference.endsWith("/IdempotencyKey")))
                        .forEach(operation -> keyed.add(
                                OperationKey.of(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()))));
        return keyed;
    }

    static Map<OperationKey, String> operations(JsonNode document) {
        Map<OperationKey, String> operations = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.put(
                                OperationKey.of(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()),
                                mediaType(operation.getValue()))));
        return operations;
    }

    private static String mediaType(JsonNode operation) {
        var types = operation.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : "";
    }
}
