package io.followthrough.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that lie on the class path. */
final class Packaged {

    private Packaged() {}

    /** @param name relative to this package, or from the root with a leading slash */
    static byte[] bytes(String name) {
        try (InputStream stream = Packaged.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
