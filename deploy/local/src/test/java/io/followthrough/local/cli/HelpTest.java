package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

    @Test
    void explains_every_command_and_option() throws IOException {
        CommandLine run = Main.commandLine();
        List<String> names = Stream.concat(Stream.of(run), run.getSubcommands().values().stream())
                .flatMap(command -> Stream.concat(
                        Stream.of(command.getCommandName()),
                        command.getCommandSpec().options().stream().map(option -> option.longestName())))
                .toList();

        assertThat(names).contains("token", "demo", "--keep", "--fresh", "--ttl", "--notes-management-port");
        assertThat(help()).contains(names);
    }

    private static String help() throws IOException {
        try (InputStream text = HelpTest.class.getResourceAsStream("help.txt")) {
            assertThat(text).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
