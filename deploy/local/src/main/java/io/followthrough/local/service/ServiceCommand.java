package io.followthrough.local.service;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import io.followthrough.local.jvm.JavaCommand;
import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A packaged service that carries out one command of an operator instead of serving, and ends.
 *
 * @param exitStatus 0 when it was done
 * @param output what it printed
 */
public record ServiceCommand(int exitStatus, String output) {

    /**
     * Runs the command and waits for its end.
     *
     * @param environment where PostgreSQL and Kafka are
     * @throws LaunchFailure when the service is not built
     */
    public static ServiceCommand run(Service service, String command, Map<String, String> environment)
            throws InterruptedException {
        Path jar = Workspace.find().serviceJar(service);
        if (!Files.exists(jar)) {
            throw new LaunchFailure(service.moduleName() + " is not built: start ./run first");
        }
        ProcessBuilder process =
                new ProcessBuilder(JavaCommand.of(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString())));
        process.environment().putAll(environment);
        process.environment().put("FOLLOWTHROUGH_COMMAND", command);
        process.redirectErrorStream(true);
        try {
            Process running = process.start();
            running.getOutputStream().close();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ServiceCommand(running.waitFor(), output);
        } catch (IOException e) {
            throw new LaunchFailure(service.moduleName() + " could not be run: " + e.getMessage(), e);
        }
    }
}
