package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the script {@code run} in a repository that has the modules' poms and no source, on a machine that has the
 * programs we put on its path and no other. Its Maven writes what the real one would and notes what it was asked for.
 */
record ScriptSandbox(Path root) {

    static final String JAVA_17 =
            "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2; [ $1 = -version ] || echo \"java $*\"";
    static final String MAVEN = """
            if [ "$1" = -version ]; then echo 'Apache Maven 3.8.7'; echo 'Java version: 17.0.15, vendor: Debian'; exit; fi
            echo "$*" >>mvn.calls
            echo '[INFO] Building Followthrough: contracts 0.1.0-SNAPSHOT [1/2]'
            mkdir -p deploy/local/target/lib
            touch deploy/local/target/local.jar
            for service in interview notes reminder; do
              mkdir -p $service-service/target/quarkus-app
              touch $service-service/target/quarkus-app/quarkus-run.jar
            done
            """;

    private static final List<String> MODULES = List.of(
            "libs/contracts",
            "libs/timing",
            "libs/zones",
            "libs/holidays",
            "libs/platform",
            "libs/people",
            "deploy/story",
            "deploy/local",
            "deploy/analytics",
            "interview-service",
            "notes-service",
            "reminder-service");
    private static final List<String> TOOLS = List.of(
            "bash", "cat", "dirname", "env", "find", "grep", "head", "mkdir", "mkfifo", "mv", "rm", "sed", "sleep",
            "tail", "touch");

    static ScriptSandbox in(Path root) throws IOException {
        Path original = Workspace.find().root();
        copy(original, root, "run");
        copy(original, root, "deploy/local/src/main/resources/io/followthrough/local/process/guard.sh");
        copy(original, root, "deploy/local/src/main/resources/io/followthrough/local/cli/help.txt");
        Files.createFile(root.resolve("pom.xml"));
        Files.createDirectories(root.resolve(".mvn"));
        Files.createDirectories(root.resolve("deploy/postgres"));
        for (String module : MODULES) {
            Files.createDirectories(root.resolve(module).resolve("src/main/java"));
            copy(original, root, module + "/pom.xml");
        }
        Files.createDirectories(root.resolve("bin"));
        ScriptSandbox sandbox = new ScriptSandbox(root);
        for (String tool : TOOLS) {
            sandbox.with(tool, "exec " + found(tool) + " \"$@\"");
        }
        return sandbox;
    }

    ScriptSandbox with(String program, String script) throws IOException {
        Path file = root.resolve("bin").resolve(program);
        Files.writeString(file, "#!" + found("bash") + "\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return this;
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(root.resolve("bin/bash").toString(), root.resolve("run").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(root.resolve("stderr").toFile())
                .redirectOutput(root.resolve("stdout").toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", root.resolve("bin").toString());
        return builder.start();
    }

    /** Runs the script to its end and returns its exit status. */
    int run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("the script ends").isTrue();
        return process.exitValue();
    }

    String stdout() throws IOException {
        return Files.readString(root.resolve("stdout"), StandardCharsets.UTF_8);
    }

    String stderr() throws IOException {
        return Files.readString(root.resolve("stderr"), StandardCharsets.UTF_8);
    }

    /** What Maven was asked for, one call per line. */
    List<String> mavenCalls() throws IOException {
        Path calls = root.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    void change(String file) throws IOException {
        Files.writeString(root.resolve(file), "changed");
    }

    private static void copy(Path from, Path to, String file) throws IOException {
        Files.createDirectories(to.resolve(file).getParent());
        Files.copy(from.resolve(file), to.resolve(file));
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
