package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "decision by {0} in {1} is due at {2}")
    @CsvSource({
        "2026-11-06, Europe/Berlin,     2026-11-06T23:00:00Z",
        "2026-10-25, Europe/Berlin,     2026-10-25T23:00:00Z",
        "2026-03-28, Europe/Berlin,     2026-03-28T23:00:00Z",
        "2026-11-06, America/New_York,  2026-11-07T05:00:00Z",
        "2026-11-06, Pacific/Kiritimati, 2026-11-06T10:00:00Z",
        "2026-09-05, America/Santiago,  2026-09-06T04:00:00Z",
        "2011-12-29, Pacific/Apia,      2011-12-30T10:00:00Z"
    })
    void the_employers_is_broken_at_the_end_of_its_day(LocalDate date, String zone, Instant due) {
        assertThat(Deadline.ofDecision(date, ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of(zone))))
                .isEqualTo(new Deadline(date, due, ZoneId.of(zone)));
    }

    @ParameterizedTest(name = "material for {0} in {1} is due at {2}")
    @CsvSource({
        "2026-11-06, Europe/Berlin,    2026-11-06T16:00:00Z",
        "2026-07-06, Europe/Berlin,    2026-07-06T15:00:00Z",
        "2026-11-06, America/New_York, 2026-11-06T22:00:00Z"
    })
    void the_candidates_is_due_at_five_that_day(LocalDate date, String zone, Instant due) {
        assertThat(Deadline.ofMaterial(date, ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of(zone))))
                .isEqualTo(new Deadline(date, due, ZoneId.of(zone)));
    }

    @Test
    void it_has_passed_from_its_instant_on() {
        Deadline deadline = Deadline.ofDecision(
                LocalDate.parse("2026-11-06"), ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of("Europe/Berlin")));

        assertThat(deadline.hasPassed(deadline.at().minusNanos(1))).isFalse();
        assertThat(deadline.hasPassed(deadline.at())).isTrue();
    }
}
