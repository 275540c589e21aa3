package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.plan.VerdictState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** May I contact them now? (R31) */
class VerdictTest {

    private final Story story = Story.inBerlin();

    @ParameterizedTest(name = "at {0}: {1} until {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-02T16:00, WAIT,    2026-11-09T00:00
        2026-11-08T23:59, WAIT,    2026-11-09T00:00
        2026-11-09T00:00, GO,      2026-11-11T00:00
        2026-11-10T23:59, GO,      2026-11-11T00:00
        2026-11-11T00:00, OVERDUE, -
        2027-11-11T00:00, OVERDUE, -
        """)
    void follows_the_window(String at, VerdictState state, @Nullable String until) {
        story.completed("round", "2026-11-02T15:00");

        Verdict verdict = story.verdict(at);

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.until()).isEqualTo(until == null ? null : story.at(until));
    }

    @Test
    void waiting_says_until_when_and_why() {
        story.completed("round", "2026-11-05T15:00").decidesBy("2026-11-06", "2026-11-05T15:00");

        assertThat(story.verdict("2026-11-07T12:00").trace())
                .extracting(entry -> entry.rule() + " " + entry.source() + " " + entry.text())
                .containsExactly(
                        "R31 S1 No follow-up before Monday 9 November 2026.",
                        "R24 S1 They said they would decide by Friday 6 November 2026, so the earliest day to follow"
                                + " up is Saturday 7 November 2026.",
                        "R27 S1 Not on Saturday 7 November 2026: after a Thursday interview, neither the Friday nor the"
                                + " Saturday right after it.",
                        "WEEKEND POLICY Not on Saturday 7 November 2026 and Sunday 8 November 2026: each is a day of rest.",
                        "R24 POLICY The window is Monday 9 November 2026 to the end of Tuesday 10 November 2026.");
    }

    @Test
    void go_and_overdue_say_what() {
        story.completed("round", "2026-11-02T15:00");

        assertThat(firstReason(story.verdict("2026-11-09T12:00")))
                .isEqualTo("R25 This is the time to follow up, until the end of Tuesday 10 November 2026.");
        assertThat(firstReason(story.verdict("2026-11-12T12:00")))
                .isEqualTo("R24 The time to follow up ended on Tuesday 10 November 2026; it is still worth it: make"
                        + " contact.");
    }

    @Test
    void without_a_completed_round_it_waits() {
        assertThat(story.verdict("2026-11-02T12:00"))
                .extracting(Verdict::state, Verdict::until)
                .containsExactly(VerdictState.WAIT, null);
    }

    @Test
    void a_round_ahead_is_waited_for_until_it_ends() {
        story.completed("round 1", "2026-11-02T15:00").scheduled("round 2", "2026-11-20T15:00");

        assertThat(story.verdict("2026-11-12T12:00"))
                .extracting(Verdict::state, Verdict::until)
                .containsExactly(VerdictState.WAIT, story.at("2026-11-20T15:00"));
        assertThat(story.verdict("2026-11-21T12:00"))
                .as("ended, not reported")
                .extracting(Verdict::state, Verdict::until)
                .containsExactly(VerdictState.WAIT, null);
    }

    @Test
    void after_the_first_follow_up_it_waits_for_a_reason() {
        story.completed("round", "2026-11-02T15:00").followedUp("2026-11-09T11:00");

        assertThat(story.verdict("2026-11-10T12:00"))
                .extracting(Verdict::state, Verdict::until)
                .containsExactly(VerdictState.WAIT, story.at("2026-11-16T00:00"));
        assertThat(story.verdict("2026-11-16T12:00"))
                .extracting(Verdict::state, Verdict::until)
                .containsExactly(VerdictState.WAIT, null);
        story.reasonForSecond("2026-11-16T12:30");
        assertThat(story.verdict("2026-11-16T13:00").state()).isEqualTo(VerdictState.GO);
    }

    @Test
    void an_offer_is_what_stops_a_follow_up_and_what_wants_an_answer() {
        story.completed("round", "2026-11-02T15:00").result(OpportunityOutcome.OFFER_RECEIVED, "2026-11-06T12:00");

        assertThat(firstReason(story.verdict("2026-11-09T12:00")))
                .isEqualTo("R33 They made you an offer on Friday 6 November 2026, which answers every follow-up.");
    }

    @Test
    void stops_at_the_cap() {
        story.completed("round", "2026-11-02T15:00")
                .followedUp("2026-11-09T11:00")
                .followedUp("2026-11-16T11:00");

        assertThat(story.verdict("2026-11-30T12:00").state()).isEqualTo(VerdictState.STOP);
        assertThat(story.verdict("2026-11-30T12:00").trace().get(0).source()).isEqualTo(Source.S1);
        assertThat(firstReason(story.verdict("2026-11-30T12:00")))
                .isEqualTo("R28 Follow-ups made since the last interview: 2; the most is 2. More would annoy.");
    }

    @Test
    void stops_where_the_policy_allows_none() {
        story.completed("round", "2026-11-02T15:00");

        Verdict verdict = TimingEngine.verdict(
                story.facts(), Policies.with(Field.FOLLOW_UP_CAP, 0), Almanac.OF_THE_JVM, story.at("2026-11-09T12:00"));

        assertThat(verdict.state()).isEqualTo(VerdictState.STOP);
        assertThat(verdict.trace().get(0).source()).isEqualTo(Source.POLICY);
        assertThat(firstReason(verdict)).isEqualTo("R28 The policy allows no follow-up.");
    }

    @Test
    void stops_once_they_answered_until_a_new_date() {
        story.completed("round", "2026-11-02T15:00").responded("2026-11-06T12:00");
        assertThat(story.verdict("2026-11-09T12:00").state()).isEqualTo(VerdictState.STOP);
        assertThat(firstReason(story.verdict("2026-11-09T12:00"))).startsWith("R32 They answered on Friday 6 November");

        story.decidesBy("2026-11-09", "2026-11-06T12:00");
        assertThat(story.verdict("2026-11-09T12:00").state()).isEqualTo(VerdictState.WAIT);
        assertThat(story.verdict("2026-11-10T12:00").state()).isEqualTo(VerdictState.GO);
    }

    @Test
    void stops_after_a_rejected_round() {
        story.completed("round", "2026-11-02T15:00").outcome("round", InterviewOutcome.REJECTED, "2026-11-06T12:00");

        assertThat(story.verdict("2026-11-09T12:00").state()).isEqualTo(VerdictState.STOP);
    }

    @ParameterizedTest
    @EnumSource
    void stops_what_is_closed_or_answered(OpportunityOutcome outcome) {
        story.completed("round", "2026-11-02T15:00").result(outcome, "2026-11-06T12:00");

        assertThat(story.verdict("2026-11-09T12:00").state()).isEqualTo(VerdictState.STOP);
        assertThat(story.reopened().verdict("2026-11-09T12:00").state()).isEqualTo(VerdictState.GO);
    }

    @Test
    void closed_stays_closed_whatever_is_scheduled() {
        story.completed("round", "2026-11-02T15:00")
                .scheduled("round 2", "2026-11-20T15:00")
                .result(OpportunityOutcome.WITHDRAWN, "2026-11-06T12:00");

        Verdict verdict = story.verdict("2026-11-09T12:00");

        assertThat(verdict.state()).isEqualTo(VerdictState.STOP);
        assertThat(verdict.trace().get(0).rule()).isEqualTo(Rule.R33);
    }

    private static String firstReason(Verdict verdict) {
        return verdict.trace().get(0).rule() + " " + verdict.trace().get(0).text();
    }
}
