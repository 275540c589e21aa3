package io.followthrough.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The analytics consumer as {@code ./run analytics} starts it, on a data folder of its own. */
final class Analytics {

    private static final Path MODULE = Workspace.find().root().resolve("deploy/analytics/target");

    private final Path data;

    Analytics(Path data) {
        this.data = data;
    }

    /** What it printed. */
    String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                MODULE.resolve("analytics.jar") + System.getProperty("path.separator") + MODULE.resolve("lib") + "/*",
                "io.followthrough.analytics.Main",
                "--bootstrap-servers",
                Running.stack().bootstrapServers(),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("the analytics ended with " + process.exitValue() + ": " + printed);
        }
        return printed;
    }
}
