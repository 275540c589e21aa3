package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Which named schemas the bodies of a document refer to, by however many steps. */
final class ReferredSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode schemas;
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();

    ReferredSchemas(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    collect(operation.path("requestBody"), sent);
                    collect(operation.path("responses"), answered);
                }));
    }

    /** Those of answers that no request holds. */
    Set<String> onlyAnswered() {
        Set<String> only = new TreeSet<>(answered);
        only.removeAll(sent);
        return only;
    }

    private void collect(JsonNode node, Set<String> names) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(SCHEMAS) && names.add(reference.substring(SCHEMAS.length()))) {
            collect(schemas.path(reference.substring(SCHEMAS.length())), names);
        }
        node.forEach(part -> collect(part, names));
    }
}
