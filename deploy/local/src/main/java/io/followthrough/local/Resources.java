package io.followthrough.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text files that lie beside the classes of this module. */
public final class Resources {

    private Resources() {}

    /** The text of a file that lies in the package of a class. */
    public static String text(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
