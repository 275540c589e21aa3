package io.followthrough.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Sentences for what has none in an annotation, from every {@code META-INF/openapi/descriptions.properties} on the class
 * path, the service's own before those of the libraries. A name means the same in most places; where it does not, the line says
 * of which owner: {@code owner.name}.
 */
final class Descriptions {

    private static final String RESOURCE = "META-INF/openapi/descriptions.properties";

    private final Properties sentences = new Properties();

    /** @throws UncheckedIOException when a file cannot be read, which fails the build */
    Descriptions(ClassLoader classPath) {
        try {
            for (URL file : Collections.list(classPath.getResources(RESOURCE))) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    Properties further = new Properties();
                    further.load(reader);
                    further.forEach(sentences::putIfAbsent);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /**
     * What the name means.
     *
     * @param owners the nearest first: what they say counts before what is said of the name in general
     */
    Optional<String> of(String name, String... owners) {
        return Stream.concat(Stream.of(owners).map(owner -> owner + "." + name), Stream.of(name))
                .map(sentences::getProperty)
                .filter(sentence -> sentence != null)
                .findFirst();
    }
}
