package io.followthrough.notes.domain.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5: what is remembered, and what a debrief is called, by its age. */
class MemoryTest {

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"PT-1H, 1.0", "PT0S, 1.0", "PT12H, 0.8175", "PT24H, 0.635", "PT48H, 0.27", "PT72H, 0.27"})
    void falls_linearly_for_two_days(Duration age, double remembered) {
        assertThat(Memory.after(age)).isCloseTo(remembered, within(1e-9));
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "PT-1H, FRESH",
        "PT0S, FRESH",
        "PT24H, FRESH",
        "PT23H59M59S, FRESH",
        "PT24H0.001S, AGEING",
        "PT24H1S, AGEING",
        "PT47H59M59S, AGEING",
        "PT48H, AGEING",
        "PT48H0.001S, STALE",
        "PT48H1S, STALE",
        "P30D, STALE"
    })
    void is_called_by_its_age(Duration age, Freshness freshness) {
        assertThat(Freshness.of(age)).isEqualTo(freshness);
    }
}
