package io.followthrough.interview.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewPeriodTest {

    private static final Instant START = Instant.parse("2026-11-05T13:00:00Z");

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-11-05T14:00:00Z, Europe/Berlin, 2026-11-05",
        "2026-11-05T23:30:00Z, Europe/Berlin, 2026-11-06",
        "2026-11-06T03:30:00Z, America/New_York, 2026-11-05",
        "2026-11-05T14:00:00Z, Pacific/Kiritimati, 2026-11-06",
        "2026-11-06T11:30:00Z, Pacific/Pago_Pago, 2026-11-06",
        "2026-11-06T10:30:00Z, Pacific/Pago_Pago, 2026-11-05"
    })
    void its_date_is_that_of_its_end_in_its_zone(Instant end, String zone, LocalDate date) {
        assertThat(InterviewPeriod.of(START, end, zone, ZoneLaw.OF_THE_JVM).localDate(ZoneLaw.OF_THE_JVM))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05T13:00:00Z", "2026-11-05T12:59:59Z"})
    void must_end_after_it_starts(Instant end) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> InterviewPeriod.of(START, end, "Europe/Berlin", ZoneLaw.OF_THE_JVM))
                .returns(Refusal.END_NOT_AFTER_START, RefusedException::refusal)
                .returns("endsAt", RefusedException::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "europe/berlin", "+01:00", "GMT+1", ""})
    void its_zone_is_a_region_of_the_tz_database(String zone) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> InterviewPeriod.of(START, START.plusSeconds(1), zone, ZoneLaw.OF_THE_JVM))
                .returns(Refusal.UNKNOWN_TIME_ZONE, RefusedException::refusal)
                .returns("timeZone", RefusedException::field);
    }
}
