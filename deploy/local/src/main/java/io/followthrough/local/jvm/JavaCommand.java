package io.followthrough.local.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small JVM, of the same Java that runs us. */
public final class JavaCommand {

    private JavaCommand() {}

    /** {@code arguments} say what to run: options, then a class or {@code -jar}. */
    public static List<String> of(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx256m");
        command.addAll(arguments);
        return command;
    }
}
