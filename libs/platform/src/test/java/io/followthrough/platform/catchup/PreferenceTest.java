package io.followthrough.platform.catchup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=7                     | 7",
                "WAIT = 7                   | 7",
                "wait=\"7\"                 | 7",
                "respond-async, wait=7      | 7",
                "wait=7; foo=bar            | 7",
                "wait=7, wait=9             | 7",
                "wait=0                     | 0"
            })
    void a_wait_is_read(String line, int seconds) {
        assertThat(Preference.wait(List.of(line))).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=soon", "wait=-1", "wait=1.5", "await=3", "wait=12345678901"})
    void what_cannot_be_read_is_no_preference(String line) {
        assertThat(Preference.wait(List.of(line))).isEmpty();
    }

    @Test
    void several_lines_count_as_one() {
        assertThat(Preference.wait(List.of("respond-async", "wait=3"))).isEqualTo(Optional.of(Duration.ofSeconds(3)));
    }
}
