package io.followthrough.notes.domain.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5: the recall score says of each part what it adds, and why. */
class RecallTest {

    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    @ParameterizedTest(name = "a rating written after {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PT-2H   | 1.0    | 0.1429 | Written before the interview ended, with about 100 % remembered: adds 0.14.
            PT0S    | 1.0    | 0.1429 | Written 0 h 0 min after the interview, with about 100 % remembered: adds 0.14.
            PT1H10M | 0.9823 | 0.1403 | Written 1 h 10 min after the interview, with about 98 % remembered: adds 0.14.
            PT24H   | 0.635  | 0.0907 | Written 24 h 0 min after the interview, with about 64 % remembered: adds 0.09.
            PT48H   | 0.27   | 0.0386 | Written 2 days after the interview, with about 27 % remembered: adds 0.04.
            P30D    | 0.27   | 0.0386 | Written 30 days after the interview, with about 27 % remembered: adds 0.04.
            """)
    void a_written_part_adds_what_was_remembered_then(Duration age, double memory, double adds, String text) {
        Debrief debrief = Debrief.UNWRITTEN.write(rated(), END.plus(age));

        Recall.Contribution rating =
                Recall.of(debrief, END, END.plus(Duration.ofDays(60))).parts().get(0);

        assertThat(rating.part()).isEqualTo(DebriefPart.SELF_RATING);
        assertThat(rating.writtenAt()).isEqualTo(END.plus(age));
        assertThat(rating.memory()).isCloseTo(memory, within(1e-4));
        assertThat(rating.adds()).isCloseTo(adds, within(1e-4));
        assertThat(rating.text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} h after the end: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | Empty: adds nothing; now it would add 0.14.
            24 | Empty: adds nothing; now it would add 0.09.
            90 | Empty: adds nothing; now it would add 0.04.
            """)
    void an_empty_part_says_what_it_would_add_now(int hours, String text) {
        Recall recall = Recall.of(Debrief.UNWRITTEN, END, END.plus(Duration.ofHours(hours)));

        assertThat(recall.score()).isZero();
        assertThat(recall.parts()).extracting(Recall.Contribution::part).containsExactly(DebriefPart.values());
        assertThat(recall.parts()).extracting(Recall.Contribution::text).containsOnly(text);
    }

    @Test
    void the_parts_add_up_to_the_score() {
        Debrief debrief = Debrief.UNWRITTEN
                .write(rated(), END.plus(Duration.ofHours(1)))
                .write(ratedAndLearned(), END.plus(Duration.ofHours(30)));

        Recall recall = Recall.of(debrief, END, END.plus(Duration.ofHours(31)));

        assertThat(recall.parts().stream()
                        .mapToDouble(Recall.Contribution::adds)
                        .sum())
                .isCloseTo(recall.score(), within(1e-12));
        assertThat(recall.score()).isEqualTo(debrief.recallScore(END));
    }

    private static DebriefContent rated() {
        return new DebriefContent(3, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static DebriefContent ratedAndLearned() {
        return new DebriefContent(3, List.of(), List.of(), List.of(), List.of("Ask"), List.of(), List.of());
    }
}
