package io.followthrough.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.local.LaunchFailure;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final long GIBIBYTE = 1L << 30;

    @Test
    void too_little_is_refused_with_both_figures() {
        assertThatThrownBy(() -> Memory.requireEnough(GIBIBYTE))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("1.0 GiB is available and 2.0 GiB needed")
                .hasMessageContaining("--skip-memory-check");
    }

    @Test
    void enough_is_enough() {
        assertThatCode(() -> Memory.requireEnough(2 * GIBIBYTE)).doesNotThrowAnyException();
    }

    @Test
    void linux_counts_what_its_caches_could_give_back() {
        String information = """
                MemTotal:        8000000 kB
                MemFree:          500000 kB
                MemAvailable:    3145728 kB
                """;

        assertThat(Memory.availableIn(information)).isEqualTo(3 * GIBIBYTE);
    }

    @Test
    void this_machine_has_some() {
        assertThat(Memory.available()).isPositive().isLessThan(Long.MAX_VALUE);
    }
}
