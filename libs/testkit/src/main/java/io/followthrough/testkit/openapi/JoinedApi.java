package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The descriptions of several services as one, for a client of all of them. What is called the same and is the same stands
 * there once; what only is called the same gets its service's name before its own.
 */
final class JoinedApi {

    private static final String COMPONENTS = "#/components/";

    private final SortedMap<String, ObjectNode> documents = new TreeMap<>();

    /** @param documents by the name of the service, as a word of a type's name */
    private JoinedApi(Map<String, JsonNode> documents) {
        documents.forEach((service, document) -> this.documents.put(service, document.deepCopy()));
    }

    /** @throws AssertionError when two services have the same path */
    static JsonNode of(Map<String, JsonNode> documents) {
        JoinedApi joined = new JoinedApi(documents);
        joined.tellApart();
        return joined.join();
    }

    private void tellApart() {
        Set<String> ambiguous = new HashSet<>();
        Map<String, JsonNode> known = new TreeMap<>();
        documents
                .values()
                .forEach(document -> components(document).forEach((reference, component) -> {
                    if (!known.computeIfAbsent(reference, first -> component).equals(component)) {
                        ambiguous.add(reference);
                    }
                }));
        documents.forEach((service, document) -> ambiguous.forEach(reference -> rename(document, reference, service)));
    }

    private static Map<String, JsonNode> components(JsonNode document) {
        Map<String, JsonNode> components = new TreeMap<>();
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> components.put(
                                COMPONENTS + kind.getKey() + "/" + component.getKey(), component.getValue())));
        return components;
    }

    private static void rename(ObjectNode document, String reference, String service) {
        String[] place = reference.substring(COMPONENTS.length()).split("/", 2);
        if (document.path("components").path(place[0]) instanceof ObjectNode kind && kind.has(place[1])) {
            kind.set(service + place[1], kind.remove(place[1]));
            refer(document, reference, COMPONENTS + place[0] + "/" + service + place[1]);
        }
    }

    private static void refer(JsonNode node, String reference, String renamed) {
        if (node instanceof ObjectNode object && object.path("$ref").asText().equals(reference)) {
            object.set("$ref", TextNode.valueOf(renamed));
        }
        node.forEach(part -> refer(part, reference, renamed));
    }

    private JsonNode join() {
        ObjectNode joined = JsonNodeFactory.instance.objectNode();
        ObjectNode first = documents.values().iterator().next();
        joined.set("openapi", first.path("openapi"));
        joined.set("info", info(first.path("info")));
        joined.set("servers", first.path("servers"));
        joined.putArray("tags").addAll(tags());
        ObjectNode paths = joined.putObject("paths");
        documents
                .values()
                .forEach(document -> document.path("paths").properties().forEach(path -> {
                    if (paths.replace(path.getKey(), path.getValue()) != null) {
                        throw new AssertionError(path.getKey() + " is a path of two services");
                    }
                }));
        ObjectNode components = joined.putObject("components");
        documents
                .values()
                .forEach(document -> document.path("components")
                        .properties()
                        .forEach(kind ->
                                components.withObject("/" + kind.getKey()).setAll((ObjectNode) kind.getValue())));
        return joined;
    }

    private static JsonNode info(JsonNode first) {
        ObjectNode info = first.deepCopy();
        return info.put("title", "Followthrough")
                .put("description", "What a candidate has to do after an interview: all services at one address.");
    }

    /** A tag of several services says what it holds in each. */
    private Set<JsonNode> tags() {
        SortedMap<String, Set<String>> tags = new TreeMap<>();
        documents
                .values()
                .forEach(document -> document.path("tags")
                        .forEach(tag -> tags.computeIfAbsent(tag.path("name").asText(), name -> new TreeSet<>())
                                .add(tag.path("description").asText())));
        Set<JsonNode> described = new LinkedHashSet<>();
        tags.forEach((name, descriptions) -> described.add(JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("description", String.join("; ", descriptions))));
        return described;
    }
}
