package io.followthrough.notes.domain.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebriefTest {

    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    @Test
    void only_parts_that_hold_something_have_a_time() {
        Debrief debrief = Debrief.UNWRITTEN.write(written(3, "calm"), hours(1));

        assertThat(debrief.writtenAt())
                .isEqualTo(Map.of(DebriefPart.SELF_RATING, hours(1), DebriefPart.WENT_WELL, hours(1)));
        assertThat(debrief.isEmpty()).isFalse();
        assertThat(Debrief.UNWRITTEN.isEmpty()).isTrue();
        assertThat(Debrief.UNWRITTEN.write(DebriefContent.EMPTY, hours(1))).isEqualTo(Debrief.UNWRITTEN);
    }

    @ParameterizedTest(name = "{0} {1}, then {2} {3}: rating of {4} h, what went well of {5} h")
    @CsvSource(nullValues = "-", textBlock = """
            3, calm, 3, calm,    1, 1
            3, calm, 4, calm,    2, 1
            3, calm, 3, relaxed, 1, 2
            3, calm, -, calm,    -, 1
            -, calm, 3, calm,    2, 1
            3, -,    3, -,       1, -
            """)
    void a_part_keeps_its_time_while_it_is_unchanged(
            @Nullable Integer rating,
            @Nullable String well,
            @Nullable Integer newRating,
            @Nullable String newWell,
            @Nullable Integer ratingAt,
            @Nullable Integer wellAt) {
        Debrief debrief = Debrief.UNWRITTEN.write(written(rating, well), hours(1));

        Debrief changed = debrief.write(written(newRating, newWell), hours(2));

        assertThat(changed.writtenAt().get(DebriefPart.SELF_RATING))
                .isEqualTo(ratingAt == null ? null : hours(ratingAt));
        assertThat(changed.writtenAt().get(DebriefPart.WENT_WELL)).isEqualTo(wellAt == null ? null : hours(wellAt));
    }

    @Test
    void a_part_that_was_removed_and_written_again_is_new() {
        Debrief debrief = Debrief.UNWRITTEN
                .write(written(3, null), hours(1))
                .write(DebriefContent.EMPTY, hours(2))
                .write(written(3, null), hours(3));

        assertThat(debrief.writtenAt()).containsEntry(DebriefPart.SELF_RATING, hours(3));
    }

    @Test
    void completeness_is_the_filled_share() {
        assertThat(Debrief.UNWRITTEN.completeness()).isZero();
        assertThat(Debrief.UNWRITTEN.write(written(3, "calm"), END).completeness())
                .isCloseTo(2 / 7.0, within(1e-9));
        assertThat(Debrief.UNWRITTEN.write(full(), END).completeness()).isEqualTo(1.0);
    }

    @ParameterizedTest(name = "all written after {0} h: {1}")
    @CsvSource({"0, 1.0", "24, 0.635", "48, 0.27", "72, 0.27"})
    void recall_falls_with_the_age_of_the_memory(int hours, double score) {
        Debrief debrief = Debrief.UNWRITTEN.write(full(), hours(hours));

        assertThat(debrief.recallScore(END)).isCloseTo(score, within(1e-9));
    }

    @Test
    void recall_is_the_mean_over_all_parts_and_an_empty_one_counts_nothing() {
        Debrief debrief = Debrief.UNWRITTEN.write(written(3, null), hours(0)).write(written(3, "calm"), hours(72));

        assertThat(debrief.recallScore(END)).isCloseTo((1 + 0.27) / 7, within(1e-9));
        assertThat(Debrief.UNWRITTEN.recallScore(END)).isZero();
    }

    @Test
    void freshness_counts_from_the_first_part_written() {
        Debrief debrief = Debrief.UNWRITTEN.write(written(3, null), hours(1)).write(written(3, "calm"), hours(100));

        assertThat(debrief.freshness(END, hours(200))).isEqualTo(Freshness.FRESH);
        assertThat(Debrief.UNWRITTEN.freshness(END, hours(47))).isEqualTo(Freshness.AGEING);
        assertThat(Debrief.UNWRITTEN.freshness(END, hours(49))).isEqualTo(Freshness.STALE);
    }

    @Test
    void who_is_forgotten_is_named_nowhere_and_what_is_left_keeps_its_time() {
        UUID lin = UUID.randomUUID();
        UUID amara = UUID.randomUUID();
        DebriefContent content = new DebriefContent(
                3,
                List.of("Lin smiled"),
                List.of("Lin frowned"),
                List.of("Ask Lin"),
                List.of("Lin decides"),
                List.of(new Question("Lin: why?", "Because, Lin", true, "Lin")),
                List.of(
                        new Observation(Observation.Kind.PERSONAL_INTEREST, "Hockey", lin),
                        new Observation(Observation.Kind.PERSONAL_INTEREST, "Chess with Lin", amara),
                        new Observation(Observation.Kind.CONCERN, "Too junior", lin)));

        Debrief left = Debrief.UNWRITTEN.write(content, hours(1)).without(lin, text -> text.replace("Lin", "X"));

        assertThat(left)
                .isEqualTo(Debrief.UNWRITTEN.write(
                        new DebriefContent(
                                3,
                                List.of("X smiled"),
                                List.of("X frowned"),
                                List.of("Ask X"),
                                List.of("X decides"),
                                List.of(new Question("X: why?", "Because, X", true, "X")),
                                List.of(
                                        new Observation(Observation.Kind.PERSONAL_INTEREST, "Chess with X", amara),
                                        new Observation(Observation.Kind.CONCERN, "Too junior", null))),
                        hours(1)));
    }

    @Test
    void the_people_of_a_debrief_are_those_that_observations_are_about() {
        UUID lin = UUID.randomUUID();
        UUID amara = UUID.randomUUID();
        DebriefContent content = new DebriefContent(
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Observation(Observation.Kind.CONCERN, "Too junior", lin),
                        new Observation(Observation.Kind.STOOD_OUT, "The pilot", lin),
                        new Observation(Observation.Kind.PERSONAL_INTEREST, "Hockey", amara),
                        new Observation(Observation.Kind.UNSAID, "The award", null)));

        assertThat(content.peopleNamed()).containsExactlyInAnyOrder(lin, amara);
        assertThat(DebriefContent.EMPTY.peopleNamed()).isEmpty();
    }

    @Test
    void a_part_of_which_nothing_is_left_is_empty() {
        UUID lin = UUID.randomUUID();
        DebriefContent content = new DebriefContent(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Observation(Observation.Kind.PERSONAL_INTEREST, "Hockey", lin)));

        assertThat(Debrief.UNWRITTEN.write(content, hours(1)).without(lin, text -> text))
                .isEqualTo(Debrief.UNWRITTEN);
    }

    /** Hours are elapsed time: a night in which the clocks are changed is an hour shorter or longer (R5). */
    @ParameterizedTest(name = "ended {1} in {0}, written {2}: {3}")
    @CsvSource({
        "Europe/Berlin,    2026-10-24T15:00:00, 2026-10-25T14:00:00, FRESH",
        "Europe/Berlin,    2026-10-24T15:00:00, 2026-10-25T14:00:01, AGEING",
        "Europe/Berlin,    2026-10-24T15:00:00, 2026-10-26T14:00:00, AGEING",
        "Europe/Berlin,    2026-10-24T15:00:00, 2026-10-26T14:00:01, STALE",
        "America/New_York, 2027-03-13T15:00:00, 2027-03-14T16:00:00, FRESH",
        "America/New_York, 2027-03-13T15:00:00, 2027-03-14T16:00:01, AGEING",
        "America/New_York, 2027-03-13T15:00:00, 2027-03-15T16:00:00, AGEING",
        "America/New_York, 2027-03-13T15:00:00, 2027-03-15T16:00:01, STALE"
    })
    void freshness_is_elapsed_time_whatever_the_clocks_do(
            ZoneId zone, LocalDateTime ended, LocalDateTime written, Freshness freshness) {
        Instant end = ended.atZone(zone).toInstant();
        Debrief debrief =
                Debrief.UNWRITTEN.write(written(3, null), written.atZone(zone).toInstant());

        assertThat(debrief.freshness(end, end.plus(Duration.ofDays(9)))).isEqualTo(freshness);
    }

    private static Instant hours(int afterTheEnd) {
        return END.plus(Duration.ofHours(afterTheEnd));
    }

    private static DebriefContent written(@Nullable Integer rating, @Nullable String wentWell) {
        return new DebriefContent(
                rating,
                wentWell == null ? List.of() : List.of(wentWell),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DebriefContent full() {
        List<String> something = List.of("something");
        return new DebriefContent(
                4,
                something,
                something,
                something,
                something,
                List.of(new Question("Why us?", null, false, null)),
                List.of(new Observation(Observation.Kind.UNSAID, "the award", null)));
    }
}
