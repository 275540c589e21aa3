package io.followthrough.timing.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesPassedOverTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        R26     | S0     | Not on Monday 2 November 2026: never on the day of the interview or before it.
        R27     | S1     | Not on Monday 2 November 2026: after a Thursday interview, neither the Friday nor the Saturday right after it.
        R28     | POLICY | Not on Monday 2 November 2026: too close to the last follow-up.
        WEEKEND | POLICY | Not on Monday 2 November 2026: it is a day of rest.
        HOLIDAY | POLICY | Not on Monday 2 November 2026: it is a holiday.
        DST_GAP | POLICY | Not on Monday 2 November 2026: the clocks skip it.
        """)
    void says_why(Rule rule, Source source, String text) {
        assertThat(DatesPassedOver.reasons(List.of(new RejectedDate(MONDAY, List.of(rule)))))
                .containsExactly(new TraceEntry(rule, source, text));
    }

    @Test
    void a_holiday_that_has_a_name_is_told_by_it() {
        LocalDate thursday = LocalDate.parse("2027-05-27");
        List<RejectedDate> rejected = List.of(
                new RejectedDate(thursday, List.of(Rule.HOLIDAY), "Corpus Christi (DE-BY)"),
                new RejectedDate(thursday.plusDays(1), List.of(Rule.HOLIDAY)));

        assertThat(DatesPassedOver.reasons(rejected))
                .extracting(TraceEntry::text)
                .containsExactly(
                        "Not on Friday 28 May 2027: it is a holiday.",
                        "Not on Thursday 27 May 2027: it is Corpus Christi (DE-BY).");
    }

    @Test
    void gathers_the_days_of_each_rule() {
        List<RejectedDate> rejected = List.of(
                new RejectedDate(MONDAY, List.of(Rule.R28, Rule.HOLIDAY)),
                new RejectedDate(MONDAY.plusDays(1), List.of(Rule.HOLIDAY)));

        assertThat(DatesPassedOver.reasons(rejected))
                .extracting(TraceEntry::text)
                .containsExactly(
                        "Not on Monday 2 November 2026: too close to the last follow-up.",
                        "Not on Monday 2 November 2026 and Tuesday 3 November 2026: each is a holiday.");
    }
}
