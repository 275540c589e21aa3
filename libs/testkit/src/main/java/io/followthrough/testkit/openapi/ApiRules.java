package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the description of every operation must hold, whatever the operation is. */
final class ApiRules {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final String PARAMETERS = "#/components/parameters/";
    private static final Pattern SEMANTIC = Pattern.compile("1\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");

    private ApiRules() {}

    /** One sentence per fault; none when all is well. */
    static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        ApiExamples examples = new ApiExamples(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> {
                            String name = operation.getKey() + " " + path.getKey();
                            check(name, operation.getValue(), faults);
                            operation
                                    .getValue()
                                    .path("parameters")
                                    .forEach(parameter -> checkParameter(name, resolved(document, parameter), faults));
                            faults.addAll(examples.faults(name, operation.getValue()));
                        }));
        faults.addAll(SchemaRules.faults(document));
        document.path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            if (Character.isDigit(name.charAt(name.length() - 1))) {
                faults.add("the schema " + name + " is numbered: another one may take its name");
            }
        });
        String version = document.path("info").path("version").asText();
        if (!SEMANTIC.matcher(version).matches()) {
            faults.add("info.version is no semantic version: " + version);
        }
        if (document.path("paths").isEmpty()) {
            faults.add("there is no operation");
        }
        return faults;
    }

    private static void check(String name, JsonNode operation, List<String> faults) {
        if (operation.path("summary").asText().isBlank()) {
            faults.add(name + " has no summary");
        }
        if (operation.path("description").asText().isBlank()) {
            faults.add(name + " has no description beyond its summary");
        }
        if (operation.path("operationId").asText().isBlank()) {
            faults.add(name + " has no operationId");
        }
        if (operation.path("responses").properties().stream()
                .noneMatch(answer -> answer.getKey().startsWith("2"))) {
            faults.add(name + " never succeeds");
        }
        for (String status : problems(name, operation)) {
            if (operation.path("responses").path(status).path("$ref").asText().isEmpty()) {
                faults.add(name + " does not describe the problem " + status);
            }
        }
    }

    private static void checkParameter(String name, JsonNode parameter, List<String> faults) {
        if (parameter.path("description").asText().isBlank()) {
            faults.add("%s has a parameter without a description: %s (%s)"
                    .formatted(
                            name,
                            parameter.path("name").asText(),
                            parameter.path("in").asText()));
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode parameter) {
        String reference = parameter.path("$ref").asText();
        return reference.startsWith(PARAMETERS)
                ? document.path("components").path("parameters").path(reference.substring(PARAMETERS.length()))
                : parameter;
    }

    private static List<String> problems(String name, JsonNode operation) {
        List<String> statuses = new ArrayList<>(List.of("401", "403", "429", "503"));
        if (operation.has("requestBody")) {
            statuses.addAll(List.of("400", "404", "409", "413", "415", "422"));
        }
        if (name.contains("{")) {
            statuses.add("404");
        }
        return statuses;
    }
}
