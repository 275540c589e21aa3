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
        ProcessBuilder process = process(service, command, environment).redirectErrorStream(true);
        try {
            Process running = process.start();
            running.getOutputStream().close();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ServiceCommand(running.waitFor(), output);
        } catch (IOException e) {
            throw notRun(service, e);
        }
    }

    /**
     * The same for a command that prints more than memory takes: all goes to where this process prints. Gives the exit status.
     */
    public static int show(Service service, String command, Map<String, String> environment)
            throws InterruptedException {
        try {
            return process(service, command, environment).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw notRun(service, e);
        }
    }

    private static ProcessBuilder process(Service service, String command, Map<String, String> environment) {
        Path jar = Workspace.find().serviceJar(service);
        if (!Files.exists(jar)) {
            throw new LaunchFailure(service.moduleName() + " is not built: start ./run first");
        }
        ProcessBuilder process =
                new ProcessBuilder(JavaCommand.of(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString())));
        process.environment().putAll(environment);
        process.environment().put("FOLLOWTHROUGH_COMMAND", command);
        return process;
    }

    private static LaunchFailure notRun(Service service, IOException e) {
        return new LaunchFailure(service.moduleName() + " could not be run: " + e.getMessage(), e);
    }
}
