package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the candidate owes: materials (R2), a briefing for each reference (R23). */
class PromisesTest {

    private final Story story = Story.inBerlin().completed("round", "2026-11-02T15:00");

    /** 2026-11-06 is a Friday; Thursday 12 is a holiday. */
    @ParameterizedTest(name = "promised on {0} for {1}: reminded at {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-02T15:00, 2026-11-06, 2026-11-05T10:00
        2026-11-02T15:00, 2026-11-09, 2026-11-06T10:00
        2026-11-02T15:00, 2026-11-13, 2026-11-11T10:00
        2026-11-05T10:00, 2026-11-06, 2026-11-05T10:00
        2026-11-05T10:01, 2026-11-06, 2026-11-06T10:00
        2026-11-06T09:59, 2026-11-06, 2026-11-06T10:00
        2026-11-06T10:01, 2026-11-06, 2026-11-06T10:01
        2026-11-06T16:59, 2026-11-06, 2026-11-06T16:59
        2026-11-06T17:00, 2026-11-06, -
        2026-11-20T12:00, 2026-11-06, -
        """)
    void a_material_is_reminded_of_in_time(String promisedAt, LocalDate promisedFor, @Nullable String nudge) {
        Policy policy = Policies.with(Field.HOLIDAYS, List.of(LocalDate.parse("2026-11-12")));
        story.promised("samples", "round", promisedFor.toString(), promisedAt);

        PlannedReminder reminder = story.only(ReminderKind.MATERIAL, policy);

        assertThat(reminder.remindAt()).isEqualTo(nudge == null ? List.of() : List.of(story.at(nudge)));
        assertThat(reminder.opensAt()).isEqualTo(story.at(promisedAt));
        assertThat(reminder.dueAt()).isEqualTo(story.at(promisedFor + "T17:00"));
        assertThat(reminder.until()).isNull();
        assertThat(reminder.localDate()).isEqualTo(promisedFor);
    }

    @ParameterizedTest(name = "promised on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-02T15:00 | A reminder comes on Thursday 5 November 2026, the last working day before.
        2026-11-05T10:01 | You promised it after the time to remind you the day before, so a reminder comes that day.
        2026-11-06T10:01 | There is no time left for a reminder later, so it comes when you promise.
        2026-11-20T12:00 | That had passed when you promised it, so it is overdue at once.
        """)
    void a_material_says_when_it_is_reminded_of(String promisedAt, String text) {
        story.promised("samples", "round", "2026-11-06", promisedAt);

        assertThat(story.only(ReminderKind.MATERIAL).trace())
                .extracting(entry -> entry.text())
                .contains(text);
    }

    @Test
    void a_material_is_about_its_promise() {
        story.promised("samples", "round", "2026-11-06", "2026-11-02T15:00");

        PlannedReminder reminder = story.only(ReminderKind.MATERIAL);

        assertThat(reminder.key()).isEqualTo(ReminderKey.material(Story.id("samples")));
        assertThat(reminder.about()).isEqualTo(About.thing(AboutType.MATERIAL, Story.id("samples")));
        assertThat(reminder.interviewId()).isEqualTo(Story.id("round"));
        assertThat(reminder.trace().get(0).rule()).isEqualTo(Rule.R2);
    }

    @Test
    void a_material_promised_too_late_says_that_it_is_overdue_at_once() {
        story.promised("samples", "round", "2026-11-06", "2026-11-20T12:00");

        assertThat(story.only(ReminderKind.MATERIAL).trace())
                .filteredOn(entry -> entry.rule() == Rule.LATE_REPORT)
                .hasSize(1);
    }

    @Test
    void a_reminder_on_the_day_never_comes_after_the_due_time() {
        Policy evening = Policies.with(Field.FOLLOW_UP_TIME, LocalTime.parse("18:00"));
        story.promised("samples", "round", "2026-11-06", "2026-11-06T09:00");

        assertThat(story.only(ReminderKind.MATERIAL, evening).remindAt()).containsExactly(story.at("2026-11-06T09:00"));
    }

    @Test
    void weekends_count_for_a_material_where_the_policy_says_so() {
        story.promised("samples", "round", "2026-11-09", "2026-11-02T15:00");

        assertThat(story.only(ReminderKind.MATERIAL, Policies.with(Field.BUSINESS_DAYS_ONLY, false))
                        .remindAt())
                .containsExactly(story.at("2026-11-08T10:00"));
    }

    @Test
    void the_day_after_a_thursday_interview_is_fine_for_a_material() {
        Story thursday = Story.inBerlin()
                .completed("round", "2026-11-05T15:00")
                .promised("samples", "round", "2026-11-09", "2026-11-05T15:00");

        assertThat(thursday.only(ReminderKind.MATERIAL).remindAt()).containsExactly(thursday.at("2026-11-06T10:00"));
    }

    @ParameterizedTest(name = "asked for in {0}, candidate in {1}: due at {2}")
    @CsvSource(nullValues = "-", textBlock = """
        round, America/New_York, 2026-11-06T16:00:00Z
        -,     America/New_York, 2026-11-06T22:00:00Z
        -,     -,                2026-11-06T16:00:00Z
        """)
    void a_material_has_the_zone_of_its_interview_else_the_candidates(
            @Nullable String round, @Nullable String candidateZone, Instant dueAt) {
        story.promised("samples", round, "2026-11-06", "2026-11-02T15:00");
        if (candidateZone != null) {
            story.candidateIn(candidateZone);
        }

        assertThat(story.only(ReminderKind.MATERIAL).dueAt()).isEqualTo(dueAt);
    }

    @Test
    void a_material_promised_without_any_round_is_in_utc() {
        Story noRound = Story.inBerlin().promised("samples", null, "2026-11-06", "2026-11-02T15:00");

        assertThat(noRound.only(ReminderKind.MATERIAL).dueAt()).isEqualTo(Instant.parse("2026-11-06T17:00:00Z"));
    }

    @Test
    void a_material_sent_is_done() {
        story.promised("samples", "round", "2026-11-06", "2026-11-02T15:00").sent("samples", "2026-11-04T09:00");

        assertThat(story.all(ReminderKind.MATERIAL)).isEmpty();
        assertThat(story.plan().endingOf(ReminderKey.material(Story.id("samples"))))
                .map(Ending::state)
                .contains(ReminderState.DONE);
    }

    @Test
    void a_reference_is_briefed_by_the_end_of_the_next_day() {
        story.reference("Ruth", "2026-10-01T12:00");

        PlannedReminder briefing = story.only(ReminderKind.BRIEF_REFERENCE);

        assertThat(briefing.key()).isEqualTo(ReminderKey.briefReference(Story.id("Ruth")));
        assertThat(briefing.about()).isEqualTo(new About(AboutType.REFERENCE, Story.id("Ruth"), "Ruth"));
        assertThat(briefing.opensAt()).isEqualTo(story.at("2026-11-02T15:00"));
        assertThat(briefing.remindAt()).containsExactly(story.at("2026-11-03T10:00"));
        assertThat(briefing.dueAt()).isEqualTo(story.at("2026-11-04T00:00")).isEqualTo(briefing.until());
        assertThat(briefing.localDate()).isEqualTo("2026-11-03");
    }

    @Test
    void a_reference_added_later_is_briefed_from_then_on() {
        story.reference("Ruth", "2026-11-10T18:00");

        PlannedReminder briefing = story.only(ReminderKind.BRIEF_REFERENCE);

        assertThat(briefing.opensAt()).isEqualTo(story.at("2026-11-10T18:00"));
        assertThat(briefing.remindAt()).containsExactly(story.at("2026-11-11T10:00"));
        assertThat(briefing.dueAt()).isEqualTo(story.at("2026-11-12T00:00"));
    }

    @Test
    void references_and_referrer_are_once_per_opportunity() {
        story.reference("Ruth", "2026-10-01T12:00").referredBy("Rita").completed("round 2", "2026-11-09T15:00");

        assertThat(story.only(ReminderKind.BRIEF_REFERENCE).localDate()).isEqualTo("2026-11-03");
        assertThat(story.only(ReminderKind.THANK_REFERRER).localDate()).isEqualTo("2026-11-02");
    }

    @Test
    void nobody_is_briefed_or_thanked_before_an_interview() {
        Story before = Story.inBerlin()
                .scheduled("round", "2026-11-02T15:00")
                .reference("Ruth", "2026-10-01T12:00")
                .referredBy("Rita");

        assertThat(before.plan().reminders()).isEmpty();
    }
}
