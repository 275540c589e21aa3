package io.followthrough.interview.application.documentation;

import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads what problems' {@code type} and events' {@code ce_dataschema} identify: the pages of {@code docs/problems} and the
 * schemas of the contract, as they were when this was built, each by the path of its identifier.
 */
@ApplicationScoped
public class ReadDocumentation {

    private final Map<String, String> byPath = new HashMap<>();

    ReadDocumentation() {
        for (ProblemKind kind : ProblemKind.values()) {
            String path = URI.create(kind.type()).getPath();
            byPath.put(path, packaged(path + ".md"));
        }
        EventTypes.all().forEach(type -> byPath.put(type.dataSchema().getPath(), packaged(type.schemaResource())));
    }

    /**
     * The text at a path such as {@code /problems/not-found} or {@code /schemas/InterviewCompleted.v1.json}.
     *
     * @throws ProblemException 404 when nothing is identified so
     */
    public String at(String path) {
        String text = byPath.get(path);
        if (text == null) {
            throw ProblemException.notFound("page");
        }
        return text;
    }

    private static String packaged(String resource) {
        try (InputStream stream = ReadDocumentation.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("not packaged: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
