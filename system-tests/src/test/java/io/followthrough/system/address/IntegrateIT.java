package io.followthrough.system.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import io.followthrough.system.Running;
import io.followthrough.system.address.DocumentedCommands.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/integrate.md}, followed word by word. */
class IntegrateIT {

    private static final Path ROOT = Workspace.find().root();
    private static final Path STAND_IN = ROOT.resolve("system-tests/src/test/resources/bin");

    private final DocumentedCommands commands;

    IntegrateIT() throws IOException {
        commands = DocumentedCommands.of(ROOT.resolve("docs/integrate.md"));
    }

    /** By curl where there is one, and by what stands in for it on machines that have a JDK and Maven only. */
    @ParameterizedTest
    @MethodSource("searchPaths")
    void every_command_does_what_it_says(String searchPath) throws Exception {
        Outcome outcome = commands.run(ROOT, Running.stack().address().toString(), searchPath);

        assertThat(outcome.exitStatus()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("\"state\":\"WAIT\"", "\"kind\":\"FOLLOW_UP\"", "412", "# The request is not valid");
    }

    static List<String> searchPaths() {
        String usual = System.getenv("PATH");
        List<String> paths = new ArrayList<>(List.of(STAND_IN + File.pathSeparator + usual));
        if (Arrays.stream(usual.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")))) {
            paths.add(usual);
        }
        return paths;
    }

    @Test
    void no_command_is_left_out() {
        assertThat(commands.blocks()).hasSizeGreaterThan(12);
        assertThat(commands.others()).noneMatch(block -> block.contains("curl") || block.contains("./run"));
    }
}
