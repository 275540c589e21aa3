package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.catalogue.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the contract's files lie in this module, and what is in them. */
public final class ContractFiles {

    public static final Path RESOURCES = Path.of("src", "main", "resources");
    public static final Path ASYNC_API = RESOURCES.resolve("io/followthrough/contracts/asyncapi.yaml");
    public static final Path SCHEMAS = RESOURCES.resolve("io/followthrough/contracts/schemas");

    /** The schemas as last released; a release copies {@link #SCHEMAS} here. */
    public static final Path RELEASED = Path.of("src", "test", "resources", "released");

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String VERSION = ".v1";

    private ContractFiles() {}

    /** The schema of an event, read from where {@link EventType#schemaResource} says. */
    public static JsonNode schema(EventType type) {
        return EventJson.read(RESOURCES.resolve(type.schemaResource().substring(1)));
    }

    /** The schemas of a folder by event name. */
    public static Map<String, JsonNode> schemasIn(Path folder) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        for (Path file : filesIn(folder)) {
            schemas.put(file.getFileName().toString().replace(VERSION + ".json", ""), EventJson.read(file));
        }
        return schemas;
    }

    /** The names of the events that have golden files. */
    public static List<String> goldenEvents() {
        return filesIn(GOLDEN).stream()
                .map(folder -> folder.getFileName().toString().replace(VERSION, ""))
                .toList();
    }

    /** The golden files of an event by their names: {@code full}, {@code minimal} and, where needed, others. */
    public static Map<String, JsonNode> goldens(EventType type) {
        Map<String, JsonNode> goldens = new TreeMap<>();
        for (Path file : filesIn(GOLDEN.resolve(type.name() + VERSION))) {
            goldens.put(file.getFileName().toString().replace(".json", ""), EventJson.read(file));
        }
        return goldens;
    }

    /** One golden file of an event. */
    public static JsonNode golden(EventType type, String name) {
        return EventJson.read(GOLDEN.resolve(type.name() + VERSION).resolve(name + ".json"));
    }

    /** A golden file as it stands, for people to read. */
    public static String goldenText(EventType type, String name) {
        return text(GOLDEN.resolve(type.name() + VERSION).resolve(name + ".json"));
    }

    /** What is in a text file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
