package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseStateTest {

    private static final Instant DUE = Instant.parse("2026-11-06T23:00:00Z");

    @ParameterizedTest(name = "settled {0}, asked {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
        -,                    2026-11-06T22:59:59.999Z, PROMISED
        -,                    2026-11-06T23:00:00Z,     BROKEN
        2026-11-06T22:59:59Z, 2026-11-06T22:59:59Z,     KEPT
        2026-11-06T22:59:59Z, 2027-01-01T00:00:00Z,     KEPT
        2026-11-06T23:00:00Z, 2026-11-06T23:00:00Z,     BROKEN
        2026-11-09T09:00:00Z, 2026-11-10T00:00:00Z,     BROKEN
        """)
    void kept_before_it_is_due_broken_from_then_on(@Nullable Instant settledAt, Instant asked, PromiseState state) {
        assertThat(PromiseState.of(DUE, settledAt, asked)).isEqualTo(state);
    }
}
