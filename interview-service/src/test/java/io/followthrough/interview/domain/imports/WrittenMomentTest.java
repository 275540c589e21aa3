package io.followthrough.interview.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.interview.domain.imports.LineNotice.Reason;
import io.followthrough.platform.values.UnfitValueException;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-05T14:00,           Europe/Berlin,    2026-11-05T13:00:00Z,",
        "2026-11-05 14:00,           Europe/Berlin,    2026-11-05T13:00:00Z,",
        "05.11.2026 14:00,           Europe/Berlin,    2026-11-05T13:00:00Z,",
        "5.1.2026 9:05,              Europe/Berlin,    2026-01-05T08:05:00Z,",
        "5.1.2026 9:05:30,           Europe/Berlin,    2026-01-05T08:05:30Z,",
        "2026-11-05T14:00:30,        America/New_York, 2026-11-05T19:00:30Z,",
        "2026-11-05T14:00Z,          Europe/Berlin,    2026-11-05T14:00:00Z,",
        "2026-11-05T14:00+09:00,     Europe/Berlin,    2026-11-05T05:00:00Z,",
        // Berlin skips 02:00 to 03:00 on 29 March 2026 and shows 02:00 to 03:00 twice on 25 October.
        "2026-03-29T01:59,           Europe/Berlin,    2026-03-29T00:59:00Z,",
        "2026-03-29T02:00,           Europe/Berlin,    2026-03-29T01:00:00Z, DST_GAP",
        "2026-03-29T02:30,           Europe/Berlin,    2026-03-29T01:30:00Z, DST_GAP",
        "2026-03-29T03:00,           Europe/Berlin,    2026-03-29T01:00:00Z,",
        "2026-03-29T02:30+01:00,     Europe/Berlin,    2026-03-29T01:30:00Z,",
        "2026-10-25T02:00,           Europe/Berlin,    2026-10-25T00:00:00Z, DST_OVERLAP",
        "2026-10-25T02:30,           Europe/Berlin,    2026-10-25T00:30:00Z, DST_OVERLAP",
        "2026-10-25T03:00,           Europe/Berlin,    2026-10-25T02:00:00Z,",
        // Lord Howe moves its clocks by half an hour.
        "2026-10-04T02:15,           Australia/Lord_Howe, 2026-10-03T15:45:00Z, DST_GAP"
    })
    void a_local_time_is_what_the_clocks_of_its_zone_showed(
            String text, ZoneId zone, Instant instant, @Nullable Reason notice) {
        assertThat(WrittenMoment.parse(text))
                .hasValueSatisfying(written -> assertThat(written.on(ZoneLaw.OF_THE_JVM.clockIn(zone)))
                        .isEqualTo(new WrittenMoment.Moment(instant, notice)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "05/11/2026 14:00",
                "13/11/2026 14:00",
                "31.02.2026 14:00",
                "05.11.26 14:00",
                "2026-11-05",
                "14:00",
                "2026-02-30T14:00",
                "2026-11-05T25:00"
            })
    void what_is_no_time_is_nothing(String text) {
        assertThat(WrittenMoment.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-11-05T14:00", "-0001-11-05T14:00Z", "9999-12-31T00:00", "1899-12-31T23:59"})
    void a_time_in_no_year_of_the_calendar_is_refused(String text) {
        assertThatThrownBy(() -> WrittenMoment.parse(text)).isInstanceOf(UnfitValueException.class);
    }
}
