package io.followthrough.timing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
    @CsvSource(textBlock = """
        21:00, 08:00, 20:59, false
        21:00, 08:00, 21:00, true
        21:00, 08:00, 00:00, true
        21:00, 08:00, 07:59, true
        21:00, 08:00, 08:00, false
        12:00, 14:00, 11:59, false
        12:00, 14:00, 12:00, true
        12:00, 14:00, 13:59, true
        12:00, 14:00, 14:00, false
        00:00, 06:00, 00:00, true
        00:00, 06:00, 23:59, false
        22:00, 00:00, 23:59, true
        22:00, 00:00, 00:00, false
        """)
    void start_is_quiet_end_is_not(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, to).contains(time)).isEqualTo(quiet);
    }
}
