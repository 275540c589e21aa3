package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class TokenCommandTest {

    @ParameterizedTest
    @CsvSource({"90s, PT90S", "30m, PT30M", "12h, PT12H", "7d, PT168H", "pt1h30m, PT1H30M"})
    void a_time_to_live_is_written_as_people_write_it(String text, Duration expected) {
        assertThat(new TokenCommand.TimeToLive().convert(text)).isEqualTo(expected);
    }

    @Test
    void nonsense_is_no_time_to_live() {
        assertThatThrownBy(() -> new TokenCommand.TimeToLive().convert("soon"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("takes 90s, 30m, 12h or 7d, not soon");
    }

    @ParameterizedTest
    @CsvSource({
        "--tenant Acme! --sub x --group candidate, --tenant takes",
        "--tenant acme --sub x --group candidat, --group takes",
        "--tenant acme --group candidate, Missing required option",
        "--tenant acme --sub x --group coach --ttl soon, --ttl"
    })
    void a_mistake_is_wrong_usage_and_named(String arguments, String named) {
        var errors = new StringWriter();
        var commandLine = Main.commandLine().setErr(new PrintWriter(errors, true));

        int status = commandLine.execute(("token " + arguments).split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString()).contains(named).contains("./run --help");
    }
}
