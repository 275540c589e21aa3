package io.followthrough.local.cli;

import io.followthrough.local.Service;
import io.followthrough.local.stack.StackPorts;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository of its own in a temporary folder, with stand-ins as services, in which the launcher is started. */
record Playground(Path root, StackPorts ports) {

    private static final String STAND_IN = "io/followthrough/local/cli/StandInService.class";

    static Playground in(Path root) throws IOException {
        Path module = Files.createDirectories(root.resolve("deploy/local"));
        Files.createFile(module.resolve("pom.xml"));
        Path target = Workspace.find().root().resolve("deploy/local/target");
        Files.createSymbolicLink(module.resolve("target"), target);
        Workspace workspace = new Workspace(root);
        for (Service service : Service.values()) {
            writeStandIn(workspace.serviceJar(service));
        }
        return new Playground(root, StackPorts.free());
    }

    LocalFolder folder() {
        return new Workspace(root).localFolder();
    }

    /** Starts the launcher on this playground's ports; a command is the first of the arguments. */
    Launched launch(Map<String, String> environment, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of(arguments));
        options.add("--skip-memory-check");
        ports.byName().forEach((name, port) -> options.add("--" + name + "-port=" + port));
        return start(environment, options);
    }

    Launched launch(String... arguments) throws IOException {
        return launch(Map.of(), arguments);
    }

    /** Starts the launcher with these arguments only: a command that finds the ports by itself. */
    Launched command(String... arguments) throws IOException {
        return start(Map.of(), List.of(arguments));
    }

    private Launched start(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        Path output = Files.createTempFile(root, "launcher", ".out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Launched(builder.start(), output);
    }

    /** What runs on behalf of this playground beside the launcher: every child's command line names a path of it. */
    List<String> children() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(commandLine -> commandLine.contains(root + "/"))
                .toList();
    }

    /** The process of a service. */
    ProcessHandle process(Service service) {
        String jar = new Workspace(root).serviceJar(service).toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .filter(process -> process.info().commandLine().orElse("").endsWith(jar))
                .findFirst()
                .orElseThrow();
    }

    /** The link leads out of the temporary folder, which may be removed once it is gone. */
    void remove() throws IOException {
        Files.delete(root.resolve("deploy/local/target"));
    }

    private static void writeStandIn(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest);
                InputStream code = Playground.class.getResourceAsStream("/" + STAND_IN)) {
            entries.putNextEntry(new JarEntry(STAND_IN));
            if (code == null) {
                throw new IOException("not compiled: " + STAND_IN);
            }
            code.transferTo(entries);
        }
    }
}
