package io.followthrough.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.followthrough.local.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code docs/api/<service>.yaml}, which must be what the service serves; {@code -Dopenapi=write} writes it anew. Every
 * operation in it must be described as {@link ApiRules} says.
 */
public final class CommittedApi {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES));

    private CommittedApi() {}

    /**
     * @param management where the running service's management interface is
     * @throws AssertionError when the two differ, or an operation is not described well enough
     */
    public static void check(Service service, URI management) {
        Path committed = Path.of("..", "docs", "api", service.moduleName() + ".yaml");
        try (InputStream served =
                URI.create(management + "/openapi?format=json").toURL().openStream()) {
            String text = YAML.writeValueAsString(new ObjectMapper().readTree(served));
            JsonNode document = YAML.readTree(text);
            if ("write".equals(System.getProperty("openapi"))) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, text);
            }
            if (!document.equals(YAML.readTree(Files.readString(committed)))) {
                throw new AssertionError(committed.getFileName() + " is not what is served; write it anew with mvn -pl "
                        + service.moduleName() + " test -Dtest=CommittedApiTest -Dopenapi=write");
            }
            List<String> faults = ApiRules.faults(document);
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the API of " + service + " cannot be compared", e);
        }
    }
}
