package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Thursday 5 November 2026 they said that they would decide by Tuesday 10, in Berlin. */
class EmployerStatementTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant SAID = Instant.parse("2026-11-05T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-10T23:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final EmployerStatement statement = by("2026-11-10");

    @ParameterizedTest(name = "words at {0} and {1}: answered at {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-09T10:00:00Z, 2026-11-12T10:00:00Z, 2026-11-09T10:00:00Z
        2026-11-12T10:00:00Z, 2026-11-09T10:00:00Z, 2026-11-09T10:00:00Z
        2026-11-05T15:00:00Z, 2026-11-12T10:00:00Z, 2026-11-12T10:00:00Z
        2026-11-05T15:00:00Z, 2026-11-04T10:00:00Z, -
        """)
    void the_first_word_since_it_was_said_answers_it(Instant one, Instant other, @Nullable Instant answered) {
        Word answer = statement
                .answered(List.of(new Word(FIRST, one), new Word(SECOND, other)))
                .answer();

        assertThat(answer == null ? null : answer.at()).isEqualTo(answered);
    }

    @Test
    void an_answer_gives_way_to_an_earlier_word_only() {
        EmployerStatement answered = statement.answered(List.of(word(FIRST, "2026-11-08T10:00:00Z")));

        assertThat(answered.answered(List.of(word(SECOND, "2026-11-08T10:00:00Z"))))
                .isSameAs(answered);
        assertThat(answered.answered(List.of(word(SECOND, "2026-11-08T09:59:59Z")))
                        .answer())
                .isEqualTo(word(SECOND, "2026-11-08T09:59:59Z"));
    }

    @Test
    void a_mistaken_answer_gives_way_to_the_first_of_the_words_left() {
        EmployerStatement answered = statement.answered(List.of(word(FIRST, "2026-11-08T10:00:00Z")));
        List<Word> left = List.of(word(SECOND, "2026-11-12T10:00:00Z"), word(SECOND, "2026-11-09T10:00:00Z"));

        assertThat(answered.unanswered(SECOND, left)).isSameAs(answered);
        assertThat(answered.unanswered(FIRST, left).answer()).isEqualTo(word(SECOND, "2026-11-09T10:00:00Z"));
        assertThat(answered.unanswered(FIRST, List.of()).answer()).isNull();
    }

    @Test
    void it_is_replaced_until_it_is_answered_or_due() {
        EmployerStatement answered = statement.answered(List.of(word(FIRST, "2026-11-08T10:00:00Z")));

        assertThat(statement.replaced(DUE.minusMillis(1)).isPromise()).isFalse();
        assertThat(statement.replaced(DUE)).isSameAs(statement);
        assertThat(answered.replaced(DUE.minusMillis(1))).isSameAs(answered);
    }

    @Test
    void what_is_no_promise_is_answered_by_nothing_and_stands_nowhere() {
        EmployerStatement replaced = statement.replaced(SAID.plusSeconds(1));
        EmployerStatement undated = EmployerStatement.said(null, SAID);

        assertThat(replaced.answered(List.of(word(FIRST, "2026-11-08T10:00:00Z"))))
                .isSameAs(replaced);
        assertThat(undated.answered(List.of(word(FIRST, "2026-11-08T10:00:00Z"))))
                .isSameAs(undated);
        assertThat(replaced.stateAt(DUE)).isEmpty();
        assertThat(undated.stateAt(DUE)).isEmpty();
    }

    @Test
    void a_date_that_was_broken_is_broken_once_however_often_it_is_said() {
        EmployerStatement again = by("2026-11-10");

        assertThat(again.after(List.of(statement), DUE).isPromise()).isFalse();
        assertThat(again.after(List.of(statement), DUE.minusMillis(1)).isPromise())
                .isTrue();
        assertThat(again.after(List.of(by("2026-11-09")), DUE).isPromise()).isTrue();
    }

    @Test
    void other_clocks_move_what_is_neither_answered_nor_due() {
        Clocks tokyo = new Clocks(ZoneId.of("Asia/Tokyo"), null, ZoneLaw.OF_THE_JVM);
        EmployerStatement answered = statement.answered(List.of(word(FIRST, "2026-11-12T10:00:00Z")));

        assertThat(statement.reckoned(tokyo, SAID).deadline())
                .isEqualTo(Deadline.ofDecision(
                        LocalDate.parse("2026-11-10"), ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of("Asia/Tokyo"))));
        assertThat(statement.reckoned(tokyo, DUE)).isSameAs(statement);
        assertThat(answered.reckoned(tokyo, SAID)).isSameAs(answered);
    }

    private static EmployerStatement by(String date) {
        return EmployerStatement.said(
                Deadline.ofDecision(LocalDate.parse(date), ZoneLaw.OF_THE_JVM.clockIn(BERLIN)), SAID);
    }

    private static Word word(UUID origin, String at) {
        return new Word(origin, Instant.parse(at));
    }
}
