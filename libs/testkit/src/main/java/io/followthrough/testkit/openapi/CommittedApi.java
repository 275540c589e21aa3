package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.followthrough.local.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code docs/api/<service>.yaml}, which must be what the service serves, and {@code docs/api/followthrough.yaml}, which must be
 * what the services' files say together; {@code -Dopenapi=write} writes both anew. Every operation must be described as
 * {@link ApiRules} says.
 */
public final class CommittedApi {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES));

    private static final String ALL = "followthrough";
    private static final Path DOCUMENTS = Path.of("..", "docs", "api");
    private static final Path DESCRIPTIONS =
            Path.of("src", "main", "resources", "META-INF", "openapi", "descriptions.properties");

    private CommittedApi() {}

    /**
     * @param management where the running service's management interface is
     * @throws AssertionError when a file differs, or an operation is not described well enough
     */
    public static void check(Service service, URI management) {
        try (InputStream served =
                URI.create(management + "/openapi?format=json").toURL().openStream()) {
            JsonNode document = committed(service.moduleName(), new ObjectMapper().readTree(served));
            committed(ALL, JoinedApi.of(documents()));
            List<String> faults = new ArrayList<>(ApiRules.faults(document));
            faults.addAll(unused(document));
            if (!faults.isEmpty()) {
                throw new AssertionError(
                        String.join("\n", faults) + "\nCONTRIBUTING.md says how an operation is described.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the API of " + service + " cannot be compared", e);
        }
    }

    /** What all services answer, as it is committed; for tests of any module. */
    public static DescribedAnswers answersOfAll() {
        try {
            return new DescribedAnswers(YAML.readTree(Files.readString(file(ALL))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as its file has it, which must be the same. */
    private static JsonNode committed(String name, JsonNode now) throws IOException {
        String text = YAML.writeValueAsString(now);
        Path file = file(name);
        if ("write".equals(System.getProperty("openapi"))) {
            Files.createDirectories(DOCUMENTS);
            Files.writeString(file, text);
        }
        JsonNode document = YAML.readTree(text);
        if (!document.equals(YAML.readTree(Files.readString(file)))) {
            throw new AssertionError(file.getFileName()
                    + " is not what is served; write it anew with mvn test -Dtest=CommittedApiTest -Dopenapi=write");
        }
        return document;
    }

    private static Map<String, JsonNode> documents() throws IOException {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (Service service : Service.values()) {
            String word = service.databaseName();
            documents.put(
                    word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                    YAML.readTree(Files.readString(file(service.moduleName()))));
        }
        return documents;
    }

    private static Path file(String name) {
        return DOCUMENTS.resolve(name + ".yaml");
    }

    /** What the service's own file says of fields and parameters that are no longer there. */
    private static List<String> unused(JsonNode document) throws IOException {
        Properties sentences = new Properties();
        try (Reader file = Files.newBufferedReader(DESCRIPTIONS)) {
            sentences.load(file);
        }
        Set<String> used = new HashSet<>();
        collectDescriptions(document, used);
        return sentences.stringPropertyNames().stream()
                .filter(name -> !used.contains(sentences.getProperty(name)))
                .sorted()
                .map(name -> DESCRIPTIONS + " describes nothing by the line " + name)
                .toList();
    }

    private static void collectDescriptions(JsonNode node, Set<String> found) {
        found.add(node.path("description").asText());
        node.forEach(part -> collectDescriptions(part, found));
    }
}
