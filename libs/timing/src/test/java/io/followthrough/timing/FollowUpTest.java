package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first follow-up after a round: when its window opens and closes (R24 to R27, R29). */
class FollowUpTest {

    private final Story story = Story.inBerlin();

    @ParameterizedTest(name = "I = {0}, D = {1}: from {2} to the end of {3}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-02, 2026-11-09, 2026-11-10, 2026-11-11
        2026-11-02, 2026-11-12, 2026-11-13, 2026-11-16
        2026-11-02, 2026-11-02, 2026-11-03, 2026-11-04
        2026-11-05, 2026-11-05, 2026-11-09, 2026-11-10
        2026-11-02, -,          2026-11-09, 2026-11-10
        2026-11-07, -,          2026-11-16, 2026-11-17
        2028-02-22, -,          2028-02-29, 2028-03-01
        2028-02-21, 2028-02-28, 2028-02-29, 2028-03-01
        2026-12-25, -,          2027-01-01, 2027-01-04
        2026-12-30, 2026-12-31, 2027-01-01, 2027-01-04
        """)
    void window_is_the_first_two_permitted_days(
            String interview, @Nullable String decision, LocalDate firstDay, LocalDate lastDay) {
        story.completed("round", interview + "T15:00").decidesBy(decision, interview + "T15:00");

        PlannedReminder reminder = story.only(ReminderKind.FOLLOW_UP);

        assertThat(reminder.localDate()).isEqualTo(firstDay);
        assertThat(reminder.opensAt()).isEqualTo(story.at(firstDay + "T00:00"));
        assertThat(reminder.dueAt()).isEqualTo(story.at(lastDay.plusDays(1) + "T00:00"));
        assertThat(reminder.until()).isNull();
    }

    @Test
    void is_about_the_opportunity_and_belongs_to_the_latest_round() {
        story.completed("round 1", "2026-11-02T15:00").completed("round 2", "2026-11-09T15:00");

        PlannedReminder reminder = story.only(ReminderKind.FOLLOW_UP);

        assertThat(reminder.about().type()).isEqualTo(AboutType.OPPORTUNITY);
        assertThat(reminder.about().id()).isEqualTo(Story.OPPORTUNITY);
        assertThat(reminder.interviewId()).isEqualTo(Story.id("round 2"));
        assertThat(reminder.key()).isEqualTo(ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 2"), 1));
        assertThat(reminder.localDate()).isEqualTo("2026-11-16");
    }

    @Test
    void rounds_of_one_date_share_it() {
        story.completed("morning", "2026-11-02T11:00").completed("afternoon", "2026-11-02T16:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).interviewId()).isEqualTo(Story.id("afternoon"));
        assertThat(story.all(ReminderKind.DEBRIEF)).hasSize(2);
    }

    @Test
    void a_date_that_had_passed_before_the_round_no_longer_counts() {
        story.completed("round 1", "2026-11-02T15:00")
                .decidesBy("2026-11-06", "2026-11-02T15:00")
                .completed("round 2", "2026-11-16T15:00");

        PlannedReminder reminder = story.only(ReminderKind.FOLLOW_UP);

        assertThat(reminder.localDate()).isEqualTo("2026-11-23");
        assertThat(reminder.trace().get(0).rule()).isEqualTo(Rule.R25);
        assertThat(reminder.trace().get(0).text()).startsWith("The date they gave had passed before this interview");
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        7  | S0     | They gave no date for their decision, so the earliest day to follow up is Monday 9 November 2026, 7 days after the interview.
        14 | POLICY | They gave no date for their decision, so the earliest day to follow up is Monday 16 November 2026, 14 days after the interview.
        """)
    void without_a_date_it_says_how_long_to_wait(int days, Source source, String text) {
        story.completed("round", "2026-11-02T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP, Policies.with(Field.NO_DATE_WAIT_DAYS, days))
                        .trace()
                        .get(0))
                .isEqualTo(new TraceEntry(Rule.R25, source, text));
    }

    @Test
    void a_week_is_waited_out_even_when_they_named_an_earlier_date_if_the_policy_says_so() {
        Policy policy = Policies.with(Field.DECISION_DATE_RULE, DecisionDateRule.AT_LEAST_A_WEEK);
        story.completed("round", "2026-11-02T15:00").decidesBy("2026-11-24", "2026-11-02T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP, policy).localDate()).isEqualTo("2026-11-25");
        story.decidesBy("2026-11-03", "2026-11-02T15:00");
        assertThat(story.only(ReminderKind.FOLLOW_UP, policy).localDate()).isEqualTo("2026-11-09");
    }

    @Test
    void the_anchors_zone_dates_it_and_the_candidates_clock_keeps_it_quiet() {
        Story auckland = Story.in("Pacific/Auckland")
                .candidateIn("Europe/Berlin")
                .completed("round", "2026-11-02T15:00")
                .decidesBy("2026-11-09", "2026-11-02T15:00");

        PlannedReminder reminder = auckland.only(ReminderKind.FOLLOW_UP);

        assertThat(reminder.opensAt()).isEqualTo(auckland.at("2026-11-10T00:00"));
        assertThat(reminder.remindAt()).containsExactly(Instant.parse("2026-11-10T07:00:00Z"));
        assertThat(reminder.trace()).extracting(TraceEntry::rule).contains(Rule.QUIET_HOURS);
    }

    @Test
    void across_the_date_line_the_interviews_date_counts() {
        Story kiritimati =
                Story.in("Pacific/Kiritimati").candidateIn("Pacific/Honolulu").completed("round", "2026-11-03T01:00");

        assertThat(kiritimati.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-10");
        assertThat(kiritimati.only(ReminderKind.FOLLOW_UP).remindAt())
                .containsExactly(Instant.parse("2026-11-09T20:00:00Z"));
    }

    @Test
    void a_time_of_day_that_the_clock_skips_moves_forward() {
        Story newYork = Story.in("America/New_York")
                .completed("round", "2026-03-02T15:00")
                .decidesBy("2026-03-07", "2026-03-02T15:00");
        Policy policy = Policies.change(Field.FOLLOW_UP_TIME, LocalTime.parse("02:30"))
                .and(Field.BUSINESS_DAYS_ONLY, false)
                .and(Field.QUIET_HOURS, null)
                .policy();

        PlannedReminder reminder = newYork.only(ReminderKind.FOLLOW_UP, policy);

        assertThat(reminder.remindAt()).containsExactly(newYork.at("2026-03-08T03:30"));
        assertThat(reminder.trace()).extracting(TraceEntry::rule).contains(Rule.DST_GAP);
    }

    @ParameterizedTest(name = "candidate {0}, employer {1}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        -     | -      | Follow up by e-mail.
        EMAIL | FORMAL | Follow up by e-mail.
        -     | CASUAL | Follow up by e-mail. This employer is casual, so a phone call would be fine too.
        PHONE | CASUAL | Follow up by phone, as you prefer.
        PHONE | FORMAL | Follow up by phone, as you prefer. This employer is formal, which argues for an e-mail instead.
        """)
    void suggests_a_channel(@Nullable FollowUpChannel preferred, @Nullable Formality formality, String advice) {
        story.completed("round", "2026-11-02T15:00");
        if (preferred != null) {
            story.prefers(preferred);
        }
        if (formality != null) {
            story.employerIs(formality);
        }

        List<String> texts = story.only(ReminderKind.FOLLOW_UP).trace().stream()
                .filter(entry -> entry.rule() == Rule.R29)
                .map(TraceEntry::text)
                .toList();

        assertThat(String.join(" ", texts)).isEqualTo(advice);
    }

    @Test
    void reported_late_its_dates_are_as_ever_and_it_is_overdue_at_once() {
        story.completed("round", "2026-11-02T15:00").reported("round", "2026-12-01T12:00");

        PlannedReminder reminder = story.only(ReminderKind.FOLLOW_UP);

        assertThat(reminder.localDate()).isEqualTo("2026-11-09");
        assertThat(reminder.trace())
                .filteredOn(entry -> entry.rule() == Rule.LATE_REPORT)
                .extracting(TraceEntry::text)
                .containsExactly(
                        "This became known on Tuesday 1 December 2026 at 12:00 (Europe/Berlin), after a reminder"
                                + " should have come; the dates are what they would have been, and it is overdue at"
                                + " once.");
    }

    @Test
    void is_not_planned_before_an_interview_took_place() {
        assertThat(story.scheduled("round", "2026-11-02T15:00").all(ReminderKind.FOLLOW_UP))
                .isEmpty();
    }
}
