package io.followthrough.interview.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1: ask for the timeline; without a date it is unknown. */
class HiringTimelineTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,        TIMELINE_UNKNOWN
            -,          soon,     TIMELINE_UNKNOWN
            2026-11-06, -,        KNOWN
            2026-11-06, tomorrow, KNOWN
            """)
    void is_known_by_its_date(@Nullable LocalDate date, @Nullable String words, HiringTimeline.State state) {
        assertThat(new HiringTimeline(date, words).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} {1}, then {2} {3}: {4} {5}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,        -,          -,     -,          -
            -,          -,        2026-11-06, -,     2026-11-06, -
            2026-11-06, tomorrow, -,          -,     2026-11-06, tomorrow
            2026-11-06, tomorrow, 2026-11-13, later, 2026-11-13, later
            2026-11-06, tomorrow, 2026-11-13, -,     2026-11-13, -
            2026-11-06, tomorrow, -,          later, -,          later
            """)
    void is_what_was_said_last(
            @Nullable LocalDate date,
            @Nullable String words,
            @Nullable LocalDate thenDate,
            @Nullable String thenWords,
            @Nullable LocalDate knownDate,
            @Nullable String knownWords) {
        HiringTimeline known = new HiringTimeline(date, words).updatedBy(new HiringTimeline(thenDate, thenWords));

        assertThat(known).isEqualTo(new HiringTimeline(knownDate, knownWords));
    }
}
