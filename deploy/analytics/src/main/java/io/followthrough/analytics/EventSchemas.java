package io.followthrough.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published JSON Schemas by type of event: all that this consumer knows of Followthrough. */
final class EventSchemas {

    private static final String FOLDER = "/io/followthrough/contracts/schemas";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, EventSchema> byType = new TreeMap<>();

    private EventSchemas(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(EventSchemas::isSchema).toList()) {
                JsonNode schema = JSON.readTree(Files.readAllBytes(file));
                byType.put(type(file), new EventSchema(schema));
            }
        }
    }

    /** Those of the contract's library. */
    static EventSchemas published() {
        URL folder = Objects.requireNonNull(EventSchemas.class.getResource(FOLDER), "the schemas are missing");
        try {
            URI uri = folder.toURI();
            return uri.getScheme().equals("jar") ? inLibrary(uri) : new EventSchemas(Path.of(uri));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EventSchemas inLibrary(URI folder) throws IOException {
        try (FileSystem library = FileSystems.newFileSystem(folder, Map.of())) {
            return new EventSchemas(library.getPath(FOLDER));
        }
    }

    /** Empty for a type that is newer than these schemas. */
    Optional<EventSchema> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    Collection<EventSchema> all() {
        return byType.values();
    }

    private static boolean isSchema(Path file) {
        return file.getFileName().toString().endsWith(".json");
    }

    /** {@code InterviewCompleted.v1.json} describes {@code io.followthrough.InterviewCompleted.v1}. */
    private static String type(Path file) {
        String name = file.getFileName().toString();
        return "io.followthrough." + name.substring(0, name.length() - ".json".length());
    }
}
