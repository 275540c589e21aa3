package io.followthrough.local.kafka;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.jvm.ClassArchive;
import io.followthrough.local.jvm.JavaCommand;
import io.followthrough.local.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JVM of one of Kafka's programs.
 *
 * @param jars its class path
 * @param classes what it maps or records
 */
record KafkaJvm(List<Path> jars, ClassArchive classes) {

    /** Our own, which the broker does without: the build adds them once it has tested this module. */
    private static final Pattern NOT_KAFKAS = Pattern.compile("(contracts|story)-.*");

    static KafkaJvm of(Workspace workspace, int port) {
        List<Path> jars = jars(workspace.libraries());
        return new KafkaJvm(
                jars, ClassArchive.in(workspace.classArchives(), "kafka", build(jars), "kafka-" + port, true));
    }

    /** The command line that runs a class. */
    List<String> command(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        command.addAll(classes.options());
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                mainClass));
        command.addAll(arguments);
        return JavaCommand.of(command);
    }

    /** The same at every start, unlike what the JVM makes of a wildcard. */
    private static List<Path> jars(Path libraries) {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file ->
                            !NOT_KAFKAS.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LaunchFailure("could not read " + libraries + ": " + e.getMessage(), e);
        }
    }

    private static String build(List<Path> jars) {
        String all = jars.stream()
                .map(jar -> jar.getFileName() + "@" + jar.toFile().lastModified())
                .collect(Collectors.joining(":", System.getProperty("java.vm.version"), ""));
        return Integer.toHexString(all.hashCode());
    }
}
