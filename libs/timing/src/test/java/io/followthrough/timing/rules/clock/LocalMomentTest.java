package io.followthrough.timing.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.zone.LawOfRules;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks that jump, in both hemispheres, by an hour, by half an hour and by a day. */
class LocalMomentTest {

    @ParameterizedTest(name = "{0} {1} in {2} is {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-06, 10:00, Europe/Berlin,       2026-11-06T09:00:00Z, -
        2026-11-06, 10:00, Asia/Kathmandu,      2026-11-06T04:15:00Z, -
        2026-11-06, 10:00, Asia/Kolkata,        2026-11-06T04:30:00Z, -
        2026-11-06, 10:00, Pacific/Kiritimati,  2026-11-05T20:00:00Z, -
        2026-11-06, 10:00, Pacific/Pago_Pago,   2026-11-06T21:00:00Z, -
        2028-02-29, 10:00, Europe/Berlin,       2028-02-29T09:00:00Z, -
        2026-03-08, 01:59, America/New_York,    2026-03-08T06:59:00Z, -
        2026-03-08, 02:30, America/New_York,    2026-03-08T07:30:00Z, DST_GAP
        2026-03-08, 03:00, America/New_York,    2026-03-08T07:00:00Z, -
        2026-11-01, 01:30, America/New_York,    2026-11-01T05:30:00Z, DST_OVERLAP
        2026-11-01, 02:00, America/New_York,    2026-11-01T07:00:00Z, -
        2026-10-04, 02:30, Australia/Sydney,    2026-10-03T16:30:00Z, DST_GAP
        2026-04-05, 02:30, Australia/Sydney,    2026-04-04T15:30:00Z, DST_OVERLAP
        2026-10-04, 02:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z, DST_GAP
        2026-04-05, 01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z, DST_OVERLAP
        2011-12-30, 10:00, Pacific/Apia,        2011-12-30T20:00:00Z, DST_GAP
        """)
    void is_an_instant(LocalDate date, LocalTime time, ZoneId zone, Instant instant, @Nullable Rule note) {
        LocalMoment moment = LocalMoment.of(date, time, ZoneLaw.OF_THE_JVM.clockIn(zone));

        assertThat(moment.instant()).isEqualTo(instant);
        assertThat(moment.notes()).extracting(TraceEntry::rule).isEqualTo(note == null ? List.of() : List.of(note));
    }

    @Test
    void says_what_the_clock_does() {
        ZoneId newYork = ZoneId.of("America/New_York");

        assertThat(LocalMoment.of(
                                LocalDate.parse("2026-03-08"),
                                LocalTime.parse("02:30"),
                                ZoneLaw.OF_THE_JVM.clockIn(newYork))
                        .notes())
                .extracting(TraceEntry::text)
                .containsExactly("On Sunday 8 March 2026 the clocks in America/New_York skip 02:30, so this comes on"
                        + " Sunday 8 March 2026 at 03:30 (America/New_York).");
        assertThat(LocalMoment.of(
                                LocalDate.parse("2026-11-01"),
                                LocalTime.parse("01:30"),
                                ZoneLaw.OF_THE_JVM.clockIn(newYork))
                        .notes())
                .extracting(TraceEntry::text)
                .containsExactly("On Sunday 1 November 2026 the clocks in America/New_York show 01:30 twice; the first"
                        + " time counts.");
    }

    @Test
    void says_when_so_far_ahead_no_change_of_the_clocks_is_known() {
        WallClock newYork = new LawOfRules(
                        zone -> ZoneRules.of(ZoneOffset.ofHours(-5)), Instant.parse("2101-01-01T00:00:00Z"))
                .clockIn(ZoneId.of("America/New_York"));

        assertThat(LocalMoment.of(LocalDate.parse("2100-12-31"), LocalTime.parse("18:59"), newYork)
                        .notes())
                .isEmpty();
        assertThat(LocalMoment.of(LocalDate.parse("2101-07-01"), LocalTime.parse("10:00"), newYork))
                .isEqualTo(new LocalMoment(
                        Instant.parse("2101-07-01T15:00:00Z"),
                        List.of(new TraceEntry(
                                Rule.ZONE_RULES_END,
                                Source.POLICY,
                                "When the clocks in America/New_York change is known until Friday 31 December 2100; this"
                                        + " is reckoned as if they never changed again."))));
    }

    @ParameterizedTest(name = "{0} in {1} runs from {2} to {3}")
    @CsvSource(textBlock = """
        2026-11-06, Europe/Berlin,       2026-11-05T23:00:00Z, 2026-11-06T23:00:00Z
        2026-03-08, America/New_York,    2026-03-08T05:00:00Z, 2026-03-09T04:00:00Z
        2026-11-01, America/New_York,    2026-11-01T04:00:00Z, 2026-11-02T05:00:00Z
        2026-10-04, Australia/Lord_Howe, 2026-10-03T13:30:00Z, 2026-10-04T13:00:00Z
        2026-03-08, America/Havana,      2026-03-08T05:00:00Z, 2026-03-09T04:00:00Z
        2026-11-01, America/Havana,      2026-11-01T04:00:00Z, 2026-11-02T05:00:00Z
        2026-12-31, Pacific/Kiritimati,  2026-12-30T10:00:00Z, 2026-12-31T10:00:00Z
        2011-12-29, Pacific/Apia,        2011-12-29T10:00:00Z, 2011-12-30T10:00:00Z
        2011-12-30, Pacific/Apia,        2011-12-30T10:00:00Z, 2011-12-31T10:00:00Z
        """)
    void days_run_from_first_instant_to_first_instant(LocalDate date, ZoneId zone, Instant start, Instant end) {
        assertThat(ZoneLaw.OF_THE_JVM.clockIn(zone).startOf(date)).isEqualTo(start);
        assertThat(ZoneLaw.OF_THE_JVM.clockIn(zone).endOf(date)).isEqualTo(end);
    }
}
