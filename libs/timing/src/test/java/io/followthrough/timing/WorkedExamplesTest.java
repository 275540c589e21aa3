package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the specification, line by line. */
class WorkedExamplesTest {

    private static final Map<String, Policy> POLICIES = Map.of(
            "default", Policy.DEFAULT,
            "every day", Policies.with(Policies.Field.BUSINESS_DAYS_ONLY, false),
            "at least a week", Policies.with(Policies.Field.DECISION_DATE_RULE, DecisionDateRule.AT_LEAST_A_WEEK));

    @ParameterizedTest(name = "I = {0}, D = {1}, {2}: {3}")
    @CsvSource(nullValues = "none", textBlock = """
        2026-11-05, none,       default,         2026-11-12
        2026-11-05, 2026-11-06, default,         2026-11-09
        2026-11-05, 2026-11-06, every day,       2026-11-08
        2026-11-02, 2026-11-06, at least a week, 2026-11-09
        2026-11-02, 2026-11-24, default,         2026-11-25
        """)
    void follows_up_on(String interview, @Nullable String decision, String policy, String followUp) {
        Story story =
                Story.inBerlin().completed("round", interview + "T15:00").decidesBy(decision, interview + "T15:00");

        PlannedReminder reminder = followUp(
                TimingEngine.plan(story.facts(), Objects.requireNonNull(POLICIES.get(policy)), Almanac.OF_THE_JVM));

        assertThat(reminder.localDate()).isEqualTo(followUp);
        assertThat(reminder.remindAt()).containsExactly(story.at(followUp + "T10:00"));
        assertThat(reminder.opensAt()).isEqualTo(story.at(followUp + "T00:00"));
    }

    @Test
    void says_which_days_it_passed_over() {
        Story story =
                Story.inBerlin().completed("round", "2026-11-05T15:00").decidesBy("2026-11-06", "2026-11-05T15:00");

        PlannedReminder reminder = followUp(TimingEngine.plan(story.facts(), Policy.DEFAULT, Almanac.OF_THE_JVM));

        assertThat(reminder.rejectedDates())
                .containsExactly(
                        new RejectedDate(LocalDate.parse("2026-11-07"), List.of(Rule.R27, Rule.WEEKEND)),
                        new RejectedDate(LocalDate.parse("2026-11-08"), List.of(Rule.WEEKEND)));
        assertThat(reminder.trace())
                .extracting(entry -> entry.text())
                .contains(
                        "They said they would decide by Friday 6 November 2026, so the earliest day to follow up is"
                                + " Saturday 7 November 2026.",
                        "Not on Saturday 7 November 2026: after a Thursday interview, neither the Friday nor the"
                                + " Saturday right after it.",
                        "Not on Saturday 7 November 2026 and Sunday 8 November 2026: each is a day of rest.");
    }

    @Test
    void hours_after_the_end_are_elapsed_time() {
        Story story = Story.in("America/New_York").completed("round", "2026-10-31T15:00", "Ana");

        Plan plan = TimingEngine.plan(story.facts(), Policy.DEFAULT, Almanac.OF_THE_JVM);

        assertThat(plan.reminders())
                .filteredOn(reminder -> reminder.kind() == ReminderKind.THANK_YOU)
                .singleElement()
                .extracting(PlannedReminder::dueAt)
                .isEqualTo(story.at("2026-11-01T14:00"))
                .isEqualTo(Instant.parse("2026-11-01T19:00:00Z"));
    }

    private static PlannedReminder followUp(Plan plan) {
        return plan.reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.FOLLOW_UP)
                .findFirst()
                .orElseThrow();
    }
}
