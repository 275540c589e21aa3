package io.followthrough.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that describe a deployment. */
final class Manifests {

    static final Path REPOSITORY = Path.of("..", "..");
    static final Path KUBERNETES = REPOSITORY.resolve("deploy/k8s");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Manifests() {}

    /** The documents of a file, in order. */
    static List<JsonNode> documents(Path file) throws IOException {
        try (var reader = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return reader.readAll();
        }
    }

    /** Those of a kind, of every file below a folder. */
    static List<JsonNode> ofKind(String kind) throws IOException {
        return files().stream()
                .flatMap(file -> documentsOf(file).stream())
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
    }

    /** Every YAML file of {@code deploy/k8s}. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(KUBERNETES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private static List<JsonNode> documentsOf(Path file) {
        try {
            return documents(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
