package io.followthrough.timing.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursShiftTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Nudges in quiet hours from 21:00 to 08:00 with a window from opening to due, and maybe an end after that. */
    @ParameterizedTest(name = "{0} within [{1}, {2}) until {3} becomes {4}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-05T20:59, 2026-11-05T12:00, 2026-11-06T12:00, -,                2026-11-05T20:59
        2026-11-05T21:00, 2026-11-05T12:00, 2026-11-06T12:00, -,                2026-11-06T08:00
        2026-11-06T07:59, 2026-11-05T12:00, 2026-11-06T12:00, -,                2026-11-06T08:00
        2026-11-06T08:00, 2026-11-05T12:00, 2026-11-06T12:00, -,                2026-11-06T08:00
        2026-11-05T23:00, 2026-11-05T12:00, 2026-11-06T08:00, -,                2026-11-05T21:00
        2026-11-06T02:00, 2026-11-05T12:00, 2026-11-06T06:00, -,                2026-11-05T21:00
        2026-11-06T02:00, 2026-11-05T21:00, 2026-11-06T06:00, -,                2026-11-05T21:00
        2026-11-06T02:00, 2026-11-05T22:00, 2026-11-06T06:00, -,                2026-11-06T02:00
        2026-11-07T02:00, 2026-11-05T12:00, 2026-11-06T12:00, 2026-11-07T12:00, 2026-11-07T08:00
        2026-11-07T02:00, 2026-11-05T12:00, 2026-11-06T12:00, 2026-11-07T08:00, 2026-11-06T21:00
        2026-11-07T02:00, 2026-11-06T22:00, 2026-11-07T01:00, 2026-11-07T08:00, 2026-11-07T02:00
        2026-11-06T02:00, 2026-11-05T12:00, 2026-11-06T02:00, 2026-11-07T12:00, 2026-11-05T21:00
        """)
    void moves_nudges(
            LocalDateTime nudge,
            LocalDateTime opens,
            LocalDateTime due,
            @Nullable LocalDateTime until,
            LocalDateTime expected) {
        Window window = new Window(
                inBerlin(opens), inBerlin(due), until == null ? null : inBerlin(until), LocalDate.parse("2026-11-05"));

        assertThat(shift("21:00", "08:00", BERLIN)
                        .shift(inBerlin(nudge), window, ZoneLaw.OF_THE_JVM)
                        .at())
                .isEqualTo(inBerlin(expected));
    }

    @Test
    void says_why_it_moved_or_stayed() {
        QuietHoursShift quiet = shift("21:00", "08:00", BERLIN);
        Instant nudge = Instant.parse("2026-11-05T22:30:00Z");

        assertThat(quiet.shift(nudge, window("2026-11-05T12:00:00Z", "2026-11-06T12:00:00Z"), ZoneLaw.OF_THE_JVM)
                        .notes())
                .extracting(TraceEntry::rule, TraceEntry::text)
                .containsExactly(tuple(
                        Rule.QUIET_HOURS,
                        "The reminder of Thursday 5 November 2026 at 23:30 (Europe/Berlin) falls into the"
                                + " quiet hours from 21:00 to 08:00, so it comes on Friday 6 November 2026 at"
                                + " 08:00 (Europe/Berlin)."));
        assertThat(quiet.shift(nudge, window("2026-11-05T22:00:00Z", "2026-11-05T23:00:00Z"), ZoneLaw.OF_THE_JVM)
                        .notes())
                .extracting(TraceEntry::text)
                .singleElement()
                .asString()
                .endsWith("but neither their end nor their start fits before it is due, so it stays.");
    }

    @Test
    void without_quiet_hours_nothing_moves() {
        Instant nudge = Instant.parse("2026-11-05T23:00:00Z");
        QuietHoursShift none = new QuietHoursShift(null, BERLIN);

        assertThat(none.shift(nudge, window("2026-11-05T12:00:00Z", "2026-11-06T12:00:00Z"), ZoneLaw.OF_THE_JVM))
                .isEqualTo(new QuietHoursShift.Shifted(nudge, List.of()));
        assertThat(none.nextAllowed(nudge, ZoneLaw.OF_THE_JVM)).isEqualTo(nudge);
    }

    /** The candidate's clock decides, also in nights in which it jumps; the window is wide open. */
    @ParameterizedTest(name = "{1} to {2} in {0}: {3} becomes {4}")
    @CsvSource(textBlock = """
        America/New_York,    21:00, 08:00, 2026-11-01T05:30:00Z, 2026-11-01T13:00:00Z
        America/New_York,    21:00, 08:00, 2026-03-08T03:30:00Z, 2026-03-08T12:00:00Z
        America/New_York,    21:00, 02:30, 2026-03-08T06:30:00Z, 2026-03-08T07:30:00Z
        America/New_York,    21:00, 01:30, 2026-11-01T06:15:00Z, 2026-11-01T06:30:00Z
        Australia/Sydney,    21:00, 08:00, 2026-10-03T15:00:00Z, 2026-10-03T21:00:00Z
        Australia/Lord_Howe, 01:00, 02:15, 2026-10-03T15:00:00Z, 2026-10-03T15:45:00Z
        Asia/Kathmandu,      21:00, 08:00, 2026-11-05T15:15:00Z, 2026-11-06T02:15:00Z
        Europe/Berlin,       13:00, 14:00, 2026-11-05T12:30:00Z, 2026-11-05T13:00:00Z
        """)
    void ends_with_the_candidates_clock(ZoneId zone, String from, String to, Instant nudge, Instant expected) {
        QuietHoursShift quiet = shift(from, to, zone);

        assertThat(quiet.nextAllowed(nudge, ZoneLaw.OF_THE_JVM)).isEqualTo(expected);
        assertThat(quiet.shift(nudge, window("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), ZoneLaw.OF_THE_JVM)
                        .at())
                .isEqualTo(expected);
    }

    @Test
    void a_start_that_the_clock_skips_is_never_after_the_nudge() {
        QuietHoursShift quiet = shift("02:30", "08:00", ZoneId.of("America/New_York"));
        Instant nudge = Instant.parse("2026-03-08T07:10:00Z");

        assertThat(quiet.shift(nudge, window("2026-03-08T05:00:00Z", "2026-03-08T08:00:00Z"), ZoneLaw.OF_THE_JVM)
                        .at())
                .isEqualTo(nudge);
    }

    private static QuietHoursShift shift(String from, String to, ZoneId zone) {
        return new QuietHoursShift(new QuietHours(LocalTime.parse(from), LocalTime.parse(to)), zone);
    }

    private static Window window(String opensAt, String dueAt) {
        return new Window(Instant.parse(opensAt), Instant.parse(dueAt), null, LocalDate.parse("2026-11-05"));
    }

    private static Instant inBerlin(LocalDateTime local) {
        return local.atZone(BERLIN).toInstant();
    }
}
