package io.followthrough.zones.iana;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.io.IOException;
import java.net.JarURLConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.time.DateTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IanaZoneLawTest {

    private static final IanaZoneLaw LAW = new IanaZoneLaw();

    /** What Python reads in Debian's tzdata of the same edition: the script beside the table says how. */
    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvFileSource(resources = "/offsets.csv", numLinesToSkip = 2)
    void shows_what_others_read_in_the_same_edition(String zone, Instant instant, String offset) {
        assertThat(LAW.rules(ZoneId.of(zone)).getOffset(instant)).isEqualTo(ZoneOffset.of(offset));
    }

    /** British Columbia and Alberta no longer set their clocks back; Morocco went to UTC in September 2026. */
    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(textBlock = """
        America/Vancouver,  2026-11-17T10:00, 2026-11-17T17:00:00Z
        America/Edmonton,   2026-11-17T10:00, 2026-11-17T16:00:00Z
        America/Winnipeg,   2026-11-17T10:00, 2026-11-17T15:00:00Z
        America/Havana,     2026-11-17T10:00, 2026-11-17T14:00:00Z
        Africa/Casablanca,  2026-11-17T10:00, 2026-11-17T10:00:00Z
        Europe/Berlin,      2026-11-17T10:00, 2026-11-17T09:00:00Z
        """)
    void knows_the_laws_of_2026(ZoneId zone, LocalDateTime time, Instant instant) {
        assertThat(LAW.clockIn(zone).first(time)).isEqualTo(instant);
    }

    @Test
    void the_edition_is_the_one_that_joda_time_brings_along() throws IOException {
        JarURLConnection jar =
                (JarURLConnection) Objects.requireNonNull(DateTimeZone.class.getResource("DateTimeZone.class"))
                        .openConnection();

        assertThat(jar.getManifest().getMainAttributes().getValue("Time-Zone-Database-Version"))
                .as("raise IanaZoneLaw.EDITION with the version of joda-time, and make offsets.csv anew")
                .isEqualTo(LAW.version() + "gtz");
    }

    /** Of the names that this Java knows, the oldest of its own alone are taken no more; they keep their rules. */
    @Test
    void names_what_iana_and_java_know_links_among_them() {
        Set<String> missing = new TreeSet<>(ZoneId.getAvailableZoneIds());
        missing.removeAll(LAW.names());

        assertThat(LAW.names())
                .contains("Asia/Calcutta", "Asia/Kolkata", "Europe/Kiev", "Europe/Kyiv", "UTC", "Etc/GMT+5");
        assertThat(missing).allMatch(name -> name.startsWith("SystemV/"));
        assertThat(missing)
                .allSatisfy(name ->
                        assertThat(LAW.rules(ZoneId.of(name))).isEqualTo(ZoneLaw.OF_THE_JVM.rules(ZoneId.of(name))));
    }

    @Test
    void every_name_has_rules_in_which_a_day_is_no_longer_than_two() {
        assertThat(LAW.names()).allSatisfy(name -> {
            WallClock clock = LAW.clockIn(ZoneId.of(name));
            LocalDate date = LocalDate.parse("2026-11-28");
            assertThat(clock.endOf(date))
                    .isBetween(clock.startOf(date).plusSeconds(1), clock.startOf(date.plusDays(2)));
        });
    }

    /** What has been decided by then, a JVM of any age knows. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "Pacific/Apia",
        "America/Sao_Paulo"
    })
    void changes_since_1970_are_those_of_any_jvm(ZoneId zone) {
        Instant start = Instant.parse("1970-01-01T00:00:00Z");
        Instant end = Instant.parse("2025-01-01T00:00:00Z");

        assertThat(changes(LAW.rules(zone), start, end)).isEqualTo(changes(ZoneLaw.OF_THE_JVM.rules(zone), start, end));
    }

    @Test
    void the_last_offset_holds_from_2101_on() {
        WallClock berlin = LAW.clockIn(ZoneId.of("Europe/Berlin"));

        assertThat(berlin.at(Instant.parse("2100-07-01T12:00:00Z")).getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(berlin.at(Instant.parse("2101-07-01T12:00:00Z")).getOffset()).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(berlin.isBeyondReach(Instant.parse("2100-12-31T23:59:59Z"))).isFalse();
        assertThat(berlin.isBeyondReach(Instant.parse("2101-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void an_offset_is_its_own_law() {
        assertThat(LAW.rules(ZoneOffset.ofHours(3))).isEqualTo(ZoneRules.of(ZoneOffset.ofHours(3)));
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, Instant start, Instant end) {
        return Stream.iterate(
                        rules.nextTransition(start),
                        change -> change != null && change.getInstant().isBefore(end),
                        change -> rules.nextTransition(change.getInstant()))
                .toList();
    }
}
