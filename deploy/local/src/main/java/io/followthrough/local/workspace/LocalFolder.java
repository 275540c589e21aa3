package io.followthrough.local.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one PostgreSQL and one broker keep their data and everything writes its log; {@code .local} for
 * {@code ./run}, a temporary one for tests.
 */
public record LocalFolder(Path root) {

    public LocalFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path data(String name) {
        return root.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** Where the logs lie. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Removes all data; logs stay. */
    public void removeData() {
        remove(root.resolve("data"));
    }

    /** Removes the folder and everything in it. */
    public void remove() {
        remove(root);
    }

    /** Removes a folder and everything in it. */
    public static void remove(Path folder) {
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Removal());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + folder, e);
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
