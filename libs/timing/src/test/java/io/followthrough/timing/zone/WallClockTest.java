package io.followthrough.timing.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Around each change of the clocks from 2000 to 2030 they show what java.time says of the same rules. */
class WallClockTest {

    static Stream<String> zones() {
        return ZoneLaw.OF_THE_JVM.names().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void shows_what_java_time_says(String name) {
        ZoneId zone = ZoneId.of(name);
        WallClock clock = ZoneLaw.OF_THE_JVM.clockIn(zone);

        changes(zone)
                .forEach(change -> times(change).forEach(time -> {
                    assertThat(clock.first(time)).isEqualTo(time.atZone(zone).toInstant());
                    assertThat(clock.last(time))
                            .isEqualTo(
                                    time.atZone(zone).withLaterOffsetAtOverlap().toInstant());
                    Instant instant = clock.first(time);
                    assertThat(clock.at(instant)).isEqualTo(instant.atZone(zone).toOffsetDateTime());
                    assertThat(clock.dateAt(instant)).isEqualTo(LocalDate.ofInstant(instant, zone));
                    LocalDate date = time.toLocalDate();
                    assertThat(clock.startOf(date))
                            .isEqualTo(date.atStartOfDay(zone).toInstant());
                }));
    }

    @Test
    void the_jvm_names_its_edition() {
        assertThat(ZoneLaw.OF_THE_JVM.version()).matches("20\\d\\d[a-z]");
    }

    private static Stream<ZoneOffsetTransition> changes(ZoneId zone) {
        Instant last = Instant.parse("2030-01-01T00:00:00Z");
        return Stream.iterate(
                zone.getRules().nextTransition(Instant.parse("2000-01-01T00:00:00Z")),
                change -> change != null && change.getInstant().isBefore(last),
                change -> zone.getRules().nextTransition(change.getInstant()));
    }

    /** Every quarter of an hour, from a day before to a day after. */
    private static Stream<LocalDateTime> times(ZoneOffsetTransition change) {
        LocalDateTime before = change.getDateTimeBefore();
        return Stream.iterate(
                before.minusDays(1), time -> time.isBefore(before.plusDays(2)), time -> time.plusMinutes(15));
    }
}
