package io.followthrough.timing.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        PT0S,     0 minutes
        PT1M,     1 minute
        PT30M,    30 minutes
        PT1H,     1 hour
        PT1H30M,  1 hour 30 minutes
        PT24H,    24 hours
        PT48H,    48 hours
        """)
    void names_spans(Duration span, String words) {
        assertThat(Wording.span(span)).isEqualTo(words);
    }

    @Test
    void names_series() {
        assertThat(Wording.series(List.of("a"))).isEqualTo("a");
        assertThat(Wording.series(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Wording.series(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
