package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what a service answers against what it publishes: the status, the headers that tell where and in which version
 * something is, and every field of a body.
 */
public final class DescribedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode NOTHING = MissingNode.getInstance();
    private static final String RESPONSES = "#/components/responses/";
    private static final Set<String> HEADERS =
            Set.of("etag", "location", "retry-after", "ratelimit", "ratelimit-policy");
    /** Described where they may come, and not in every such answer. */
    private static final Set<String> NOW_AND_THEN = Set.of("event-id", "idempotency-replayed");

    /** Who shows no token, where none is needed, has no tenant. */
    private static final Set<String> OF_A_TENANT = Set.of("ratelimit", "ratelimit-policy");

    private final JsonNode document;
    private final DescribedValues values;
    private final Map<String, JsonNode> operations = new HashMap<>();

    public DescribedAnswers(JsonNode document) {
        this.document = document;
        this.values = new DescribedValues(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey() + " " + path.getKey().replaceAll("\\{[^}]*}", "{}"),
                                operation.getValue())));
    }

    /**
     * One sentence per difference.
     *
     * @param path with every parameter as {@code {}}
     * @param headers the names of the answer's headers
     */
    public List<String> faults(String method, String path, int status, Set<String> headers, String body) {
        JsonNode operation = operations.getOrDefault(method.toLowerCase(Locale.ROOT) + " " + path, NOTHING);
        JsonNode described = resolved(operation.path("responses").path(Integer.toString(status)));
        if (described.isMissingNode()) {
            return List.of("the status " + status + " is not described");
        }
        List<String> faults = new ArrayList<>(headerFaults(status, described, headers, needsToken(operation)));
        JsonNode content = described.path("content");
        if (status < 300 && content.isEmpty() && !body.isEmpty()) {
            faults.add("a body is not described");
        }
        JsonNode schema =
                content.elements().hasNext() ? content.elements().next().path("schema") : content;
        if (content.fieldNames().hasNext() && content.fieldNames().next().endsWith("json") && !body.isEmpty()) {
            values.faults(schema, parsed(body)).forEach(faults::add);
        }
        return faults;
    }

    /**
     * The path of the operation that a request reaches, with every parameter as {@code {}}; the request's own if there is none.
     *
     * @param path of the request, without its query
     */
    public String operationPath(String method, String path) {
        String prefix = method.toLowerCase(Locale.ROOT) + " ";
        return operations.keySet().stream()
                .filter(operation -> operation.startsWith(prefix))
                .map(operation -> operation.substring(prefix.length()))
                .filter(template -> path.matches(Arrays.stream(template.split("\\{}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^/]+"))))
                .min(Comparator.comparingInt(template -> template.split("\\{}", -1).length))
                .orElse(path);
    }

    private static boolean needsToken(JsonNode operation) {
        JsonNode security = operation.path("security");
        return security.isMissingNode() || !security.isEmpty();
    }

    private static List<String> headerFaults(int status, JsonNode described, Set<String> headers, boolean tokenNeeded) {
        Set<String> promised = new TreeSet<>();
        described.path("headers").fieldNames().forEachRemaining(name -> promised.add(name.toLowerCase(Locale.ROOT)));
        List<String> faults = new ArrayList<>();
        Stream.concat(HEADERS.stream(), NOW_AND_THEN.stream())
                .filter(name -> headers.contains(name) && !promised.contains(name))
                .forEach(name -> faults.add("the header " + name + " of " + status + " is not described"));
        HEADERS.stream()
                .filter(name -> !headers.contains(name) && promised.contains(name))
                .filter(name -> tokenNeeded || !OF_A_TENANT.contains(name))
                .forEach(name -> faults.add("the header " + name + " of " + status + " is missing"));
        return faults;
    }

    private JsonNode resolved(JsonNode answer) {
        String reference = answer.path("$ref").asText();
        return reference.startsWith(RESPONSES)
                ? document.path("components").path("responses").path(reference.substring(RESPONSES.length()))
                : answer;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }
}
