package io.followthrough.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What a launcher leaves in its folder while it runs, so that other commands find what it started.
 *
 * @param pid the launcher's process id
 * @param ready whether everything it starts is ready
 */
public record RunState(long pid, boolean ready, StackPorts ports) {

    /** What the last launcher left: it still runs, or was killed. */
    public static Optional<RunState> read(LocalFolder folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            long pid = Long.parseLong(properties.getProperty("pid"));
            boolean ready = Boolean.parseBoolean(properties.getProperty("ready"));
            return Optional.of(new RunState(pid, ready, StackPorts.parse(properties)));
        } catch (IOException | NumberFormatException cutShort) {
            return Optional.empty();
        }
    }

    void write(LocalFolder folder) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("ready", Boolean.toString(ready));
        ports.byName().forEach((name, port) -> properties.setProperty(name, Integer.toString(port)));
        try (Writer writer = Files.newBufferedWriter(file(folder))) {
            properties.store(writer, "What ./run has started");
        } catch (IOException e) {
            throw new LaunchFailure("could not write " + file(folder) + ": " + e.getMessage(), e);
        }
    }

    static void delete(LocalFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new LaunchFailure("could not delete " + file(folder) + ": " + e.getMessage(), e);
        }
    }

    private static Path file(LocalFolder folder) {
        return folder.root().resolve("run.properties");
    }
}
