package io.followthrough.local.stack;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.workspace.LocalFolder;
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
 * @param phase how far it is
 * @param ports where what it starts listens
 */
public record RunState(long pid, Phase phase, StackPorts ports) {

    /** How far a launcher is. */
    public enum Phase {
        STARTING,
        READY,
        STOPPING
    }

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
            Phase phase = Phase.valueOf(properties.getProperty("phase", ""));
            return Optional.of(new RunState(pid, phase, StackPorts.parse(properties)));
        } catch (IOException | IllegalArgumentException cutShort) {
            return Optional.empty();
        }
    }

    static void write(LocalFolder folder, Phase phase, StackPorts ports) {
        new RunState(ProcessHandle.current().pid(), phase, ports).write(folder);
    }

    private void write(LocalFolder folder) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("phase", phase.name());
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
